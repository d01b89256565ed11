package fr.siimop.modele.appariement.algorithme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.appariement.InstancesAppariement;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.algorithme.marche.Marche;

class HeuristiquesTest {

    private static final long GRAINE = 3;

    @Test
    void jamais_sous_les_deux_tiers_et_toujours_stables() {
        Random hasard = new Random(GRAINE);
        for (int n = 0; n < 10_000; n++) {
            Marche marche = marche(hasard);
            List<int[]> stables = ForceBrute.stables(marche);
            int optimum = ForceBrute.plusGrand(stables);
            int[] kiraly = Kiraly.calculer(marche, n);
            int[] postes = PropositionsDesPostes.calculer(marche, n);
            assertThat(ForceBrute.stable(marche, kiraly)).as("graine %d, instance %d", GRAINE, n).isTrue();
            assertThat(ForceBrute.stable(marche, postes)).as("graine %d, instance %d", GRAINE, n).isTrue();
            assertThat(3 * Marche.taille(kiraly)).as("graine %d, instance %d", GRAINE, n)
                    .isGreaterThanOrEqualTo(2 * optimum);
            assertThat(Marche.taille(CouplageMaximum.calculer(marche))).isGreaterThanOrEqualTo(optimum);
            assertThat(CouplagePondere.borne(marche, optimum))
                    .isGreaterThanOrEqualTo(ForceBrute.plusDeCoeurs(marche, stables));
        }
    }

    @Test
    void la_recherche_locale_reste_stable_et_ne_perd_rien() {
        Random hasard = new Random(GRAINE);
        for (int n = 0; n < 2000; n++) {
            Marche marche = marche(hasard);
            if (marche.paires() == 0) {
                continue;
            }
            int[] depart = PropositionsDesPostes.calculer(marche, n);
            RechercheLocale recherche = new RechercheLocale(marche, depart, n);
            recherche.agrandir(Integer.MAX_VALUE, 200, () -> false);
            int[] grand = recherche.couplage();
            int[] beau = new RechercheLocale(marche, grand, n).embellir(Long.MAX_VALUE, 200, () -> false);
            assertThat(ForceBrute.stable(marche, grand)).as("graine %d, instance %d", GRAINE, n).isTrue();
            assertThat(ForceBrute.stable(marche, beau)).as("graine %d, instance %d", GRAINE, n).isTrue();
            assertThat(Marche.taille(grand)).isGreaterThanOrEqualTo(Marche.taille(depart));
            assertThat(Marche.taille(beau)).isGreaterThanOrEqualTo(Marche.taille(grand));
        }
    }

    private static Marche marche(Random hasard) {
        return PreparationMarche.de(InstancesAppariement.auHasard(hasard).entree(),
                OptionsAppariement.PAR_DEFAUT.avecClassementsLibres(true)).marche();
    }
}
