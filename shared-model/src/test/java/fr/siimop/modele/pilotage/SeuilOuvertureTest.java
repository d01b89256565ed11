package fr.siimop.modele.pilotage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeuilOuvertureTest {

    private static final SeuilOuverture SEUIL = SeuilOuverture.du(LocalDate.of(2027, 5, 3));

    @ParameterizedTest
    @CsvSource({"0,0", "1,3", "14,16", "15,17", "100,107", "99,106", "200,214", "43,47", "28,30", "29,32"})
    void le_seuil_s_arrondit_a_la_place_superieure(int internes, int minimum) {
        assertThat(SEUIL.minimum(internes)).isEqualTo(minimum);
    }

    @Test
    void un_taux_ne_s_arrondit_jamais_par_dessus_le_seuil() {
        assertThat(SeuilOuverture.dixiemesPourCent(10699, 10000)).isEqualTo(1069);
        assertThat(SeuilOuverture.dixiemesPourCent(107, 100)).isEqualTo(1070);
        assertThat(SEUIL.minimum(10000)).isGreaterThan(10699);
    }

    @Test
    void chaque_semestre_est_juge_par_la_regle_de_son_premier_jour() {
        SeuilOuverture ancienne = new SeuilOuverture(LocalDate.of(2011, 11, 2), 107, 15, 2);
        SeuilOuverture nouvelle = new SeuilOuverture(LocalDate.of(2028, 11, 6), 110, 20, 3);
        List<SeuilOuverture> connus = List.of(ancienne, nouvelle);
        assertThat(SeuilOuverture.dans(connus, LocalDate.of(2028, 11, 5))).isEqualTo(ancienne);
        assertThat(SeuilOuverture.dans(connus, LocalDate.of(2028, 11, 6))).isEqualTo(nouvelle);
        assertThat(SeuilOuverture.dans(connus, LocalDate.of(2005, 1, 1))).isEqualTo(ancienne);
        assertThat(SeuilOuverture.CONNUS).isSortedAccordingTo(Comparator.comparing(SeuilOuverture::depuis));
    }
}
