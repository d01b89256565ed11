package fr.siimop.modele.descripteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

class PeriodeTest {

    private static final LocalDate MAI = LocalDate.of(2027, 5, 3);
    private static final LocalDate OCTOBRE = LocalDate.of(2027, 10, 31);

    @Test
    void contient_son_premier_et_son_dernier_jour() {
        Periode semestre = new Periode(MAI, OCTOBRE);
        assertThat(semestre.contient(MAI)).isTrue();
        assertThat(semestre.contient(OCTOBRE)).isTrue();
        assertThat(semestre.contient(OCTOBRE.plusDays(1))).isFalse();
        assertThat(new Periode(MAI, null).contient(LocalDate.of(2100, 1, 1))).isTrue();
    }

    @Test
    void deux_periodes_qui_se_suivent_ne_se_chevauchent_pas() {
        Periode semestre = new Periode(MAI, OCTOBRE);
        assertThat(semestre.chevauche(new Periode(OCTOBRE.plusDays(1), null))).isFalse();
        assertThat(semestre.chevauche(new Periode(OCTOBRE, null))).isTrue();
        assertThat(new Periode(LocalDate.of(2020, 1, 1), null).chevauche(semestre)).isTrue();
    }
}
