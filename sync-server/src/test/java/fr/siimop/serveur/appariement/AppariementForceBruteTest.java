package fr.siimop.serveur.appariement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.appariement.BilanAppariement;
import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.InstancesAppariement;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.Preuve;
import fr.siimop.modele.appariement.SortieAppariement;
import fr.siimop.modele.appariement.algorithme.Appariement;
import fr.siimop.modele.appariement.algorithme.ForceBrute;
import fr.siimop.modele.appariement.algorithme.PreparationMarche;
import fr.siimop.modele.appariement.algorithme.Repartiteur;
import fr.siimop.modele.appariement.algorithme.marche.Marche;
import fr.siimop.modele.appariement.fichiers.EcritureAppariement;
import fr.siimop.modele.appariement.verification.ContreExemple;
import fr.siimop.modele.appariement.verification.VerificateurAppariement;
import fr.siimop.modele.calcul.Constat;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** Every matching tried one by one, and each result verified by one who does not know the algorithm. */
class AppariementForceBruteTest {

    private static final long GRAINE = 20261121;

    private final Appariement appariement = new Appariement(new SolveurCpSat(), Repartiteur.UN_PAR_UN, () -> 0);

    @Test
    void dix_mille_petites_instances() throws IOException {
        Random hasard = new Random(GRAINE);
        for (int n = 0; n < 10_000; n++) {
            InstancesAppariement instance = InstancesAppariement.auHasard(hasard);
            OptionsAppariement options = OptionsAppariement.PAR_DEFAUT.avecClassementsLibres(n % 3 > 0).avecGraine(n);
            EntreeAppariement entree = instance.entree();
            SortieAppariement sortie = appariement.calculer(entree, options);
            BilanAppariement bilan = sortie.bilan();
            Marche marche = PreparationMarche.de(entree, options).marche();
            List<int[]> stables = ForceBrute.stables(marche);
            assertThat(bilan.places()).as("graine %d, instance %d", GRAINE, n)
                    .isEqualTo(ForceBrute.plusGrand(stables));
            assertThat(bilan.coeurs()).as("graine %d, instance %d", GRAINE, n)
                    .isEqualTo(ForceBrute.plusDeCoeurs(marche, stables));
            assertThat(bilan.preuve()).isEqualTo(Preuve.OPTIMAL);
            assertThat(bilan.preuveCoeurs()).isEqualTo(Preuve.OPTIMAL);
            verifier(instance, options, sortie, n);
        }
    }

    private static void verifier(InstancesAppariement instance, OptionsAppariement options, SortieAppariement sortie,
            int n) throws IOException {
        FichiersMemoire fichiers = new FichiersMemoire();
        EcritureAppariement.ecrire(sortie, fichiers);
        Fautes fautes = new Fautes();
        List<Constat> constats = new VerificateurAppariement(options, new SansRecherche())
                .verifier(instance.fichiers(), fichiers, fautes);
        assertThat(fautes.liste()).isEmpty();
        assertThat(constats).as("graine %d, instance %d", GRAINE, n).hasSize(12).allMatch(Constat::respectee);
    }

    /** Brute force has already compared the sizes. */
    private static final class SansRecherche implements ContreExemple {

        @Override
        public Recherche plusDePlaces(List<Paire> paires, int[] places) {
            return new Recherche(0, 0, 0);
        }

        @Override
        public Recherche plusDeCoeurs(List<Paire> paires, int[] places) {
            return new Recherche(0, 0, 0);
        }
    }
}
