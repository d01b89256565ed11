package fr.siimop.modele.anomalie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import fr.siimop.modele.CodesAnomalie;
import fr.siimop.modele.poste.AnomaliePoste;

class PhraseTest {

    private static final ResourceBundle TEXTES = ResourceBundle.getBundle("fr.siimop.modele.anomalie.anomalies",
            Locale.FRENCH);

    static List<CodeAnomalie> codes() {
        return CodesAnomalie.tous();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void chaque_anomalie_dit_quoi_pourquoi_et_que_faire(CodeAnomalie code) {
        Phrase phrase = Phrase.de(Anomalie.surLigne(code, "a", "b", "c", "d"));
        assertThat(List.of(phrase.quoi(), phrase.pourquoi(), phrase.faire())).allSatisfy(texte -> assertThat(texte)
                .isNotBlank().endsWith(".").doesNotContain("{", "}", "'", "\"", " :", "« ", " »", " ?", " ;", "..."));
    }

    @Test
    void aucune_phrase_n_est_orpheline() {
        Set<String> attendues = codes().stream()
                .flatMap(c -> Stream.of("quoi", "pourquoi", "faire").map(partie -> c.code() + "." + partie))
                .collect(Collectors.toSet());
        assertThat(TEXTES.keySet()).isEqualTo(attendues);
    }

    @Test
    void retrouve_une_anomalie_par_son_code() {
        assertThat(CodesAnomalie.chercher("poste.agrement_echu")).contains(AnomaliePoste.AGREMENT_ECHU);
        assertThat(CodesAnomalie.chercher("poste.inconnu")).isEmpty();
    }

    @Test
    void met_les_dates_a_la_francaise() {
        Phrase phrase = Phrase.de(Anomalie.sur("agrement", AnomaliePoste.AGREMENT_ECHU, "240001870002",
                LocalDate.of(2027, 5, 3), LocalDate.of(2026, 10, 31)));
        assertThat(phrase.quoi()).isEqualTo("L’agrément 240001870002 est échu à l’ouverture.");
        assertThat(phrase.pourquoi())
                .startsWith("Le semestre commence le 03/05/2027, l’agrément va jusqu’au 31/10/2026");
    }
}
