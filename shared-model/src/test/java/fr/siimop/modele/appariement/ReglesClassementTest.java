package fr.siimop.modele.appariement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class ReglesClassementTest {

    @Test
    void les_regles_sont_celles_du_jour_et_il_n_y_en_a_pas_avant_les_premieres() {
        assertThat(ReglesClassement.CONNUES).isSortedAccordingTo((a, b) -> a.depuis().compareTo(b.depuis()))
                .doesNotHaveDuplicates();
        for (ReglesClassement regles : ReglesClassement.CONNUES) {
            assertThat(ReglesClassement.du(regles.depuis())).contains(regles);
        }
        assertThat(ReglesClassement.du(LocalDate.of(2022, 4, 30))).isEmpty();
        assertThat(ReglesClassement.du(LocalDate.of(9999, 12, 31))).contains(ReglesClassement.dernieres());
    }

    @Test
    void celles_de_mai_2022_demandent_80_pour_cent_et_la_moitie_des_places_suivantes() {
        ReglesClassement regles = ReglesClassement.du(LocalDate.of(2024, 3, 13)).orElseThrow();
        assertThat(regles.assezClasses(4, 5)).isTrue();
        assertThat(regles.assezClasses(3, 4)).isFalse();
        assertThat(regles.minimumClasses(9)).isEqualTo(8);
        assertThat(regles.premiersRangs(3)).isEqualTo(3);
        assertThat(regles.minimumSubdivision(0)).isZero();
        assertThat(regles.minimumSubdivision(1)).isEqualTo(1);
        assertThat(regles.minimumSubdivision(2)).isEqualTo(1);
        assertThat(regles.minimumSubdivision(3)).isEqualTo(2);
        assertThat(regles.premiersRangs(Integer.MAX_VALUE)).isEqualTo(Integer.MAX_VALUE);
    }
}
