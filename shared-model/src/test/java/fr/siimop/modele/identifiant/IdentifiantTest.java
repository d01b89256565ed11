package fr.siimop.modele.identifiant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every vector of the reference (2.15), those that pass and those that fail. */
class IdentifiantTest {

    @Test
    void accepte_le_siret_des_sources() {
        assertThat(Siret.examiner("95407682400018")).isEqualTo(Verdict.JUSTE);
        assertThat(Siret.examiner(" 95407682400018 ")).isEqualTo(Verdict.JUSTE);
        assertThat(Siren.valide("954076824")).isTrue();
    }

    @Test
    void refuse_un_siret_dont_un_chiffre_change() {
        assertThat(Siret.examiner("95407682400019")).isEqualTo(Verdict.CLE);
        assertThat(Siret.examiner("9540768240001")).isEqualTo(Verdict.FORME);
        assertThat(Siret.examiner("954 076 824 00018")).isEqualTo(Verdict.FORME);
    }

    /** 35600000000048 is the head office; the other one fails Luhn and has a sum of digits of 20. */
    @ParameterizedTest
    @ValueSource(strings = {"35600000000048", "35600000000006"})
    void accepte_les_sites_de_la_poste(String siret) {
        assertThat(Siret.valide(siret)).isTrue();
    }

    @Test
    void refuse_un_site_de_la_poste_dont_la_somme_n_est_pas_multiple_de_cinq() {
        assertThat(Siret.examiner("35600000000007")).isEqualTo(Verdict.CLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10101715422", "10001476422", "10000058155", "10000001833"})
    void accepte_les_rpps_des_sources(String rpps) {
        assertThat(Rpps.examiner(rpps)).isEqualTo(Verdict.JUSTE);
        assertThat(Rpps.avecCle(rpps.substring(0, 10))).isEqualTo(rpps);
    }

    @Test
    void refuse_un_rpps_qui_ne_commence_pas_par_un_ou_dont_la_cle_est_fausse() {
        assertThat(Rpps.examiner("20101715422")).isEqualTo(Verdict.FORME);
        assertThat(Rpps.examiner("10101715423")).isEqualTo(Verdict.CLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"750712184", "690781810", "370000481", "280000134", "2A0000014", "2B0000020", "970100228",
        "970408589", "980500003", "2a0000014"})
    void accepte_les_finess_de_metropole_de_corse_et_d_outre_mer(String finess) {
        assertThat(Finess.examiner(finess)).isEqualTo(Verdict.JUSTE);
    }

    @Test
    void calcule_la_cle_d_un_finess() {
        assertThat(Finess.avecCle("75071218")).isEqualTo("750712184");
        assertThat(Finess.avecCle("2A000001")).isEqualTo("2A0000014");
        assertThat(Finess.avecCle("2B000002")).isEqualTo("2B0000020");
    }

    @Test
    void refuse_un_finess_faux() {
        assertThat(Finess.examiner("750712185")).isEqualTo(Verdict.CLE);
        assertThat(Finess.examiner("2C0000014")).isEqualTo(Verdict.FORME);
        assertThat(Finess.examiner("75O712184")).isEqualTo(Verdict.FORME);
    }

    @Test
    void verifie_et_calcule_la_cle_d_un_uai() {
        assertThat(Uai.examiner("0383546Y")).isEqualTo(Verdict.JUSTE);
        assertThat(Uai.examiner("0383546Z")).isEqualTo(Verdict.CLE);
        assertThat(Uai.examiner("383546Y")).isEqualTo(Verdict.FORME);
        assertThat(Uai.avecCle("0383546")).isEqualTo("0383546Y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0409907777G", "0702007821E", "1505002560Y", "1505002560y", "0JJ0DM011N3", "0G4167021H9",
        "123456789AB", "1234A12345C", "1234D12345C"})
    void accepte_les_cinq_formes_d_ine(String ine) {
        assertThat(Ine.examiner(ine)).isEqualTo(Verdict.JUSTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1505002560D", "NCP7S101SW0"})
    void refuse_un_ine_dont_la_cle_est_fausse(String ine) {
        assertThat(Ine.examiner(ine)).isEqualTo(Verdict.CLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1703004210", "1505002560I", "123456789ZZ", "1234B12345C", ""})
    void refuse_un_ine_dont_la_forme_est_fausse(String ine) {
        assertThat(Ine.examiner(ine)).isEqualTo(Verdict.FORME);
    }

    @Test
    void calcule_la_cle_d_un_ine() {
        assertThat(Ine.beaAvecCle("1703004210")).isEqualTo("1703004210H");
        assertThat(Ine.base36AvecCle("0JJ0DM011N")).isEqualTo("0JJ0DM011N3");
    }

    @Test
    void calcule_un_siren_et_un_siret_valides() {
        assertThat(Siren.avecCle("95407682")).isEqualTo("954076824");
        assertThat(Siret.avecCle("9540768240001")).isEqualTo("95407682400018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"240000510007", "240002080011", "990003080018", "82000731M049999", "84000380M259999",
        "84000380m259999"})
    void accepte_les_deux_formes_de_numero_d_agrement(String numero) {
        assertThat(NumeroAgrement.examiner(numero)).isEqualTo(Verdict.JUSTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"24000051007", "82000731M049998", "82000731N049999", "2400005100070"})
    void refuse_un_numero_d_agrement_mal_forme(String numero) {
        assertThat(NumeroAgrement.examiner(numero)).isEqualTo(Verdict.FORME);
    }

    @Test
    void tire_le_terrain_du_numero_d_agrement() {
        assertThat(NumeroAgrement.terrain("82000731M049999")).isEqualTo("82000731");
        assertThat(NumeroAgrement.de("24000051", 7)).isEqualTo("240000510007");
    }

    @Test
    void verifie_les_numeros_de_terrain_et_d_interne() {
        assertThat(NumeroTerrain.examiner("53002459")).isEqualTo(Verdict.JUSTE);
        assertThat(NumeroTerrain.examiner("5300245")).isEqualTo(Verdict.FORME);
        assertThat(NumeroInterne.examiner("84000858")).isEqualTo(Verdict.JUSTE);
        assertThat(NumeroInterne.examiner("8400085X")).isEqualTo(Verdict.FORME);
    }
}
