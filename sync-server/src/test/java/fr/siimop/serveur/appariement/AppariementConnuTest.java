package fr.siimop.serveur.appariement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.appariement.BilanAppariement;
import fr.siimop.modele.appariement.InstancesConnues;
import fr.siimop.modele.appariement.InstancesConnues.Connue;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.Preuve;
import fr.siimop.modele.appariement.algorithme.Appariement;
import fr.siimop.modele.appariement.algorithme.Repartiteur;

/** Published instances: the known optimum, with its proof. */
class AppariementConnuTest {

    private static final OptionsAppariement LIBRES = OptionsAppariement.PAR_DEFAUT.avecClassementsLibres(true);

    @Test
    void les_cent_instances_a_egalites_des_etudiants() {
        resoudre(InstancesConnues.lire("generated", 6), 100);
    }

    @Test
    void les_quatre_cents_instances_publiees_a_egalites_des_deux_cotes() {
        resoudre(InstancesConnues.lire("qubo-max-smti", 2), 400);
    }

    private static void resoudre(List<Connue> connues, int nombre) {
        assertThat(connues).hasSize(nombre);
        Appariement appariement = new Appariement(new SolveurCpSat(), Repartiteur.UN_PAR_UN, () -> 0);
        for (Connue connue : connues) {
            BilanAppariement bilan = appariement.calculer(connue.entree(), LIBRES).bilan();
            assertThat(bilan.places()).as(connue.nom()).isEqualTo(connue.optimum());
            assertThat(bilan.preuve()).as(connue.nom()).isEqualTo(Preuve.OPTIMAL);
            assertThat(bilan.preuveCoeurs()).as(connue.nom()).isEqualTo(Preuve.OPTIMAL);
        }
    }
}
