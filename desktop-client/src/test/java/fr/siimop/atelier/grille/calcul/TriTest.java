package fr.siimop.atelier.grille.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.modele.poste.DescripteurPoste;

class TriTest {

    private final Map<String, ColonneGrille> colonnes = ColonneGrille
            .toutes(DescripteurPoste.POSTE, JeuPostes.maquette()).stream()
            .collect(Collectors.toMap(ColonneGrille::id, Function.identity()));

    @Test
    void se_dit_comme_la_colonne_se_range() {
        assertThat(mots("libelle")).isEqualTo("Trier de A à Z");
        assertThat(mots("places")).isEqualTo("Trier du plus petit au plus grand");
        assertThat(mots("semestre")).isEqualTo("Trier du plus ancien au plus récent");
        assertThat(mots("type")).isEqualTo("Trier dans l’ordre de la liste");
    }

    private String mots(String colonne) {
        return new Tri(colonnes.get(colonne), true).enMots();
    }
}
