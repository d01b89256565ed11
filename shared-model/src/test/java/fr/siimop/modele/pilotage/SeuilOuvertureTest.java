package fr.siimop.modele.pilotage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeuilOuvertureTest {

    @ParameterizedTest
    @CsvSource({"0,0", "1,3", "14,16", "15,17", "100,107", "99,106", "200,214", "43,47", "28,30", "29,32"})
    void le_seuil_s_arrondit_a_la_place_superieure(int internes, int minimum) {
        assertThat(SeuilOuverture.EN_VIGUEUR.minimum(internes)).isEqualTo(minimum);
    }

    @Test
    void un_taux_ne_s_arrondit_jamais_par_dessus_le_seuil() {
        assertThat(SeuilOuverture.dixiemesPourCent(10699, 10000)).isEqualTo(1069);
        assertThat(SeuilOuverture.dixiemesPourCent(107, 100)).isEqualTo(1070);
        assertThat(SeuilOuverture.EN_VIGUEUR.minimum(10000)).isGreaterThan(10699);
    }
}
