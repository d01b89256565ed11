package fr.siimop.serveur.appariement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.GenerateurAppariement;
import fr.siimop.modele.appariement.InstancesAppariement;
import fr.siimop.modele.appariement.Methode;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.SortieAppariement;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

class AppariementDeterministeTest {

    private static final long GRAINE = 8;

    @Test
    void memes_octets_a_chaque_fois_et_sur_un_ou_plusieurs_fils() throws IOException {
        EntreeAppariement entree = new GenerateurAppariement(370, 300, 4, 0.9, 3, 2).generer(GRAINE);
        FichiersMemoire premier = calculer(entree, OptionsAppariement.PAR_DEFAUT.avecClassementsLibres(true), 1);
        for (int fils = 1; fils <= 3; fils++) {
            FichiersMemoire autre = calculer(entree, OptionsAppariement.PAR_DEFAUT.avecClassementsLibres(true), fils);
            assertThat(textes(autre)).isEqualTo(textes(premier));
        }
    }

    @Test
    void l_ordre_des_lignes_ne_change_rien() throws IOException {
        Random hasard = new Random(GRAINE);
        for (int n = 0; n < 300; n++) {
            InstancesAppariement instance = InstancesAppariement.auHasard(hasard);
            Methode methode = n % 2 == 0 ? Methode.MAXIMALE : Methode.RAPIDE;
            OptionsAppariement options = OptionsAppariement.PAR_DEFAUT.avecClassementsLibres(n % 3 == 0)
                    .avecMethode(methode);
            FichiersMemoire droit = calculer(instance.entree(), options, 2);
            FichiersMemoire melange = calculer(instance.melangee(hasard).entree(), options, 2);
            assertThat(textes(melange)).as("graine %d, instance %d", GRAINE, n).hasSize(3).isEqualTo(textes(droit));
        }
    }

    private static Map<String, String> textes(FichiersMemoire fichiers) {
        return fichiers.contenus().keySet().stream().collect(Collectors.toMap(nom -> nom, fichiers::texte));
    }

    private static FichiersMemoire calculer(EntreeAppariement entree, OptionsAppariement options, int fils)
            throws IOException {
        CalculAppariement calcul = new CalculAppariement(options, () -> 0, fils);
        SortieAppariement sortie = calcul.executer(entree);
        FichiersMemoire fichiers = new FichiersMemoire();
        calcul.ecrire(sortie, fichiers);
        return fichiers;
    }
}
