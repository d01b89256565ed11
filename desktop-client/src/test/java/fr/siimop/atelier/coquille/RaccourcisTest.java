package fr.siimop.atelier.coquille;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.clavier.Raccourci;

class RaccourcisTest {

    @Test
    void chaque_raccourci_est_dans_la_liste_avec_ses_mots() {
        for (Raccourci.Groupe groupe : Raccourcis.GROUPES) {
            String lignes = String.join("|", Raccourcis.lignes(groupe).values());
            assertThat(groupe.raccourcis()).allSatisfy(r -> {
                assertThat(lignes).contains(r.touche().texte());
                assertThat(Raccourcis.lignes(groupe)).containsKey(r.libelle());
            });
        }
    }

    @Test
    void une_touche_ne_veut_dire_qu_une_chose_par_endroit() {
        for (Raccourci.Groupe groupe : Raccourcis.GROUPES) {
            List<? extends Raccourci> tous = groupe.raccourcis();
            List<String> heurts = tous.stream().flatMap(a -> tous.stream()
                    .filter(b -> a != b && a.touche().heurte(b.touche()))
                    .flatMap(b -> Stream.of(a + " et " + b))).collect(Collectors.toList());
            assertThat(heurts).isEmpty();
        }
    }
}
