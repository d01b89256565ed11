package fr.siimop.modele.identifiant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Gravite;
import fr.siimop.modele.descripteur.Origine;

class ControlesTest {

    @Test
    void une_cle_fausse_est_une_erreur_a_la_saisie_et_un_avertissement_sur_la_reprise() {
        assertThat(Controles.SIRET.verifier("siret", "95407682400019", Origine.SAISIE))
                .containsExactly(Anomalie.sur("siret", AnomalieIdentifiant.SIRET_CLE, "95407682400019"));
        assertThat(Controles.SIRET.verifier("siret", "95407682400019", Origine.REPRISE))
                .extracting(Anomalie::gravite).containsExactly(Gravite.AVERTISSEMENT);
    }

    @Test
    void propose_le_chiffre_zero_a_la_place_de_la_lettre_o_sans_rien_changer() {
        assertThat(Controles.INE.verifier("ine", "OJJ0DM011N3", Origine.SAISIE)).containsExactly(
                Anomalie.sur("ine", AnomalieIdentifiant.LETTRE_POUR_CHIFFRE, "OJJ0DM011N3", "0JJ0DM011N3"));
        assertThat(Controles.FINESS.verifier("finess", "75O712184", Origine.SAISIE)).containsExactly(
                Anomalie.sur("finess", AnomalieIdentifiant.LETTRE_POUR_CHIFFRE, "75O712184", "750712184"));
    }

    @Test
    void signale_une_adresse_provisoire_sans_la_refuser() {
        List<Anomalie> anomalies = Controles.EMAIL.verifier("email", "lea.dupont.52010800@a_corriger.univ-maildev.fr",
                Origine.SAISIE);
        assertThat(anomalies).extracting(Anomalie::type).containsExactly(AnomalieIdentifiant.EMAIL_A_CORRIGER);
        assertThat(anomalies).noneMatch(Anomalie::bloquante);
        assertThat(AdresseEmail.joignable("Lea.DUPONT.52010800@A_CORRIGER.univ-maildev.fr")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sauge.noisetier@chu-tours.example", "a+b@x.fr", "o’neil@x.fr", "arbre@forêt.example"})
    void accepte_une_adresse_joignable(String email) {
        assertThat(AdresseEmail.joignable(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sauge", "sauge@", "@x.fr", "a b@x.fr", "a@x", "a..b@x.fr", "a@x.fr;b@x.fr", "a.@x.fr"})
    void refuse_une_adresse_mal_formee(String email) {
        assertThat(Controles.EMAIL.verifier("email", email, Origine.SAISIE)).extracting(Anomalie::type)
                .containsExactly(AnomalieIdentifiant.EMAIL_FORME);
    }
}
