package fr.siimop.modele.exportation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import fr.siimop.modele.identifiant.Ecart;

class NormalisationTest {

    @ParameterizedTest
    @CsvSource({"'N° d’agrément', n d agrement", "'  DES--PH ', des ph", "A1, a1", "'a b', a b", "'a  b', a b",
        "'a -', a", "'- a', a", "prenom.nom@exemple.fr, prenom nom@exemple fr", "Œuvre, oeuvre", "+33/6, +33/6"})
    void ne_garde_que_les_lettres_et_les_chiffres(String texte, String normal) {
        assertThat(Normalisation.de(texte)).isEqualTo(normal);
    }

    /** A letter that is no ASCII takes the long way: what it leaves of the rest must be the same. */
    @Test
    void le_chemin_court_et_le_long_disent_la_meme_chose() {
        Random hasard = new Random(20261121);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder texte = new StringBuilder();
            for (int j = hasard.nextInt(12); j >= 0; j--) {
                texte.append((char) (hasard.nextBoolean() ? ' ' + hasard.nextInt(95) : "  -.aZ9".charAt(j % 7)));
            }
            assertThat(Normalisation.de(texte.toString())).as("« " + texte + " »")
                    .isEqualTo(Normalisation.de(texte + "\u0301"));
        }
    }

    @Test
    void les_plus_proches_sont_ceux_que_quelques_lettres_separent() {
        Map<String, String> textes = Map.of("930003080018", "930003080018", "990003080081", "990003080081",
                "520014600003", "520014600003");
        assertThat(Proches.parmi(textes, "990003080018")).isEqualTo(List.of("930003080018", "990003080081"));
        assertThat(Ecart.de("abcdef", "abdcef", 3)).isEqualTo(1);
        assertThat(Ecart.de("kitten", "sitting", 5)).isEqualTo(3);
    }
}
