package fr.siimop.modele.appariement.algorithme.marche;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.siimop.modele.appariement.InstancesAppariement;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.algorithme.ForceBrute;
import fr.siimop.modele.appariement.algorithme.PreparationMarche;

class ReductionTest {

    private static final long GRAINE = 20261120;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 1000})
    void garde_exactement_les_appariements_faiblement_stables(int profondeurMax) {
        Random hasard = new Random(GRAINE);
        int retirees = 0;
        for (int n = 0; n < 4000; n++) {
            Marche marche = marche(hasard);
            Reduction.Resultat reduction = Reduction.reduire(marche, profondeurMax);
            List<int[]> stables = ForceBrute.stables(marche);
            for (int e = 0; e < marche.paires(); e++) {
                retirees += reduction.gardees()[e] ? 0 : 1;
            }
            assertThat(textes(apresReduction(marche, reduction))).as("graine %d, instance %d", GRAINE, n)
                    .isEqualTo(textes(stables));
            for (int[] stable : stables) {
                verifierCertitudes(marche, reduction, stable);
            }
        }
        assertThat(retirees).isGreaterThan(2000);
    }

    /** A post that everybody wishes: the last candidate must shift the whole chain of the others. */
    @Test
    void une_longue_chaine_de_deplacements_tient_dans_la_pile() {
        int longueur = 20_000;
        int[] places = new int[longueur + 1];
        Arrays.fill(places, 1);
        ConstructionMarche construction = new ConstructionMarche(longueur, places);
        for (int k = 1; k < longueur; k++) {
            construction.paire(k, k, 1, 1).paire(k, k + 1, 1, 1).paire(k, 0, 1, 1);
        }
        construction.paire(0, 1, 1, 1).paire(0, 0, 1, 1);
        Marche marche = construction.construire();
        assertThat(Reduction.reduire(marche).gardees()).hasSize(marche.paires());
    }

    /** Stable matchings of each independent market, put together in every way: their number and the sizes agree. */
    @Test
    void les_marches_independants_se_resolvent_a_part() {
        Random hasard = new Random(GRAINE);
        for (int n = 0; n < 2000; n++) {
            Marche marche = marche(hasard);
            int somme = 0;
            long produit = 1;
            for (Extrait extrait : Decoupage.decouper(marche, Reduction.reduire(marche))) {
                List<int[]> stables = ForceBrute.stables(extrait.marche());
                somme += ForceBrute.plusGrand(stables);
                produit *= stables.size();
            }
            List<int[]> stables = ForceBrute.stables(marche);
            assertThat(somme).as("graine %d, instance %d", GRAINE, n).isEqualTo(ForceBrute.plusGrand(stables));
            assertThat(produit).isEqualTo(stables.size());
        }
    }

    private static Marche marche(Random hasard) {
        return PreparationMarche.de(InstancesAppariement.auHasard(hasard).entree(),
                OptionsAppariement.PAR_DEFAUT.avecClassementsLibres(true)).marche();
    }

    private static List<int[]> apresReduction(Marche marche, Reduction.Resultat reduction) {
        int[] places = new int[marche.postes()];
        Arrays.setAll(places, marche::places);
        ConstructionMarche construction = new ConstructionMarche(marche.internes(), places);
        for (int e = 0; e < marche.paires(); e++) {
            if (reduction.gardees()[e]) {
                construction.paire(marche.interne(e), marche.poste(e), marche.coeurs(e), marche.niveauPoste(e));
            }
        }
        Marche reduit = construction.construire();
        return ForceBrute.stables(reduit).stream().map(stable -> {
            int[] origine = marche.couplageVide();
            for (int paire : stable) {
                if (paire != Marche.AUCUNE) {
                    origine[reduit.interne(paire)] = marche.paire(reduit.interne(paire), reduit.poste(paire));
                }
            }
            return origine;
        }).toList();
    }

    private static void verifierCertitudes(Marche marche, Reduction.Resultat reduction, int[] stable) {
        int[] pris = new int[marche.postes()];
        for (int i = 0; i < marche.internes(); i++) {
            assertThat(stable[i] != Marche.AUCUNE || !reduction.toujoursPlace(i)).isTrue();
            if (stable[i] != Marche.AUCUNE) {
                pris[marche.poste(stable[i])]++;
            }
        }
        for (int p = 0; p < marche.postes(); p++) {
            assertThat(pris[p] == marche.places(p) || !reduction.toujoursPlein(p)).isTrue();
        }
    }

    private static TreeSet<String> textes(List<int[]> couplages) {
        TreeSet<String> textes = new TreeSet<>();
        couplages.forEach(c -> textes.add(Arrays.toString(c)));
        return textes;
    }
}
