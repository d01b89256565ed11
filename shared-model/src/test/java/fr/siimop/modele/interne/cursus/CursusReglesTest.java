package fr.siimop.modele.interne.cursus;

import static fr.siimop.modele.echantillon.Echantillons.DIPLOME_DES;
import static fr.siimop.modele.echantillon.Echantillons.DIPLOME_ETAT;
import static fr.siimop.modele.echantillon.Echantillons.INTERNE;
import static fr.siimop.modele.echantillon.Echantillons.INTERNE_EDN;
import static fr.siimop.modele.echantillon.Echantillons.PEDIATRIE;
import static fr.siimop.modele.echantillon.Echantillons.SOCLE_AJOURNE;
import static fr.siimop.modele.echantillon.Echantillons.SOCLE_VALIDE;
import static fr.siimop.modele.echantillon.Echantillons.THESE;
import static fr.siimop.modele.echantillon.Echantillons.THESE_DEPOSEE;
import static fr.siimop.modele.echantillon.Echantillons.URGENCES;
import static fr.siimop.modele.echantillon.Echantillons.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.echantillon.Essai;
import fr.siimop.modele.interne.DescripteurInterne;
import fr.siimop.modele.interne.Interne;
import fr.siimop.modele.interne.StatutInterne;

class CursusReglesTest {

    /** In approfondissement, socle validated, thesis defended. */
    private static Essai<Interne> interne() {
        return Essai.de(INTERNE);
    }

    private static Essai<ValidationPhase> jury(Phase phase, LocalDate date, DecisionJury decision) {
        return Essai.de(new ValidationPhase(id(900), INTERNE.id(), phase, date, decision, null, null));
    }

    @Test
    void une_phase_se_valide_apres_la_precedente() {
        LocalDate jury = LocalDate.of(2026, 10, 16);
        assertThat(jury(Phase.APPRO, jury, DecisionJury.VALIDEE).anomalies()).isEmpty();
        assertThat(jury(Phase.APPRO, LocalDate.of(2024, 10, 1), DecisionJury.VALIDEE).codes())
                .containsExactly(AnomalieCursus.AVANT_LA_PRECEDENTE);
        assertThat(jury(Phase.APPRO, jury, DecisionJury.VALIDEE).dans(c -> c.sans(SOCLE_VALIDE)).codes())
                .containsExactly(AnomalieCursus.PRECEDENTE_REFUSEE);
        assertThat(jury(Phase.APPRO, jury, DecisionJury.AJOURNEE).dans(c -> c.sans(SOCLE_VALIDE)).anomalies())
                .isEmpty();
    }

    @Test
    void ce_qui_manque_avant_est_signale_et_n_empeche_rien() {
        Essai<ValidationPhase> seule = jury(Phase.APPRO, LocalDate.of(2026, 10, 16), DecisionJury.VALIDEE)
                .dans(c -> c.sans(SOCLE_VALIDE).sans(SOCLE_AJOURNE));
        assertThat(seule.codes()).containsExactly(AnomalieCursus.PRECEDENTE_ABSENTE);
        assertThat(seule.anomalies()).noneMatch(Anomalie::bloquante);
    }

    @Test
    void refuse_deux_fois_la_meme_decision_et_une_seconde_validation() {
        assertThat(jury(Phase.SOCLE, SOCLE_AJOURNE.dateJury(), DecisionJury.NON_VALIDEE).codes())
                .containsExactly(AnomalieValeur.CLE_EN_DOUBLE);
        assertThat(jury(Phase.SOCLE, LocalDate.of(2025, 4, 18), DecisionJury.VALIDEE).codes())
                .containsExactly(AnomalieCursus.VALIDATION_DEJA_ACQUISE);
        ValidationPhase enPediatrie = Essai.modifier(SOCLE_VALIDE, DescripteurValidationPhase.DES, PEDIATRIE.id());
        assertThat(jury(Phase.SOCLE, LocalDate.of(2025, 4, 18), DecisionJury.VALIDEE)
                .avec(DescripteurValidationPhase.DES, URGENCES.id()).dans(c -> c.avec(enPediatrie)).anomalies())
                .isEmpty();
    }

    @Test
    void refuse_une_date_a_venir_ou_d_avant_l_entree() {
        assertThat(jury(Phase.APPRO, LocalDate.of(2026, 11, 21), DecisionJury.AJOURNEE).codes())
                .containsExactly(AnomalieCursus.DATE_FUTURE);
        assertThat(Essai.de(THESE).avec(DescripteurThese.DATE_SOUTENANCE, LocalDate.of(2022, 9, 1)).codes())
                .containsExactly(AnomalieCursus.AVANT_L_ENTREE);
        assertThat(Essai.de(DIPLOME_DES).avec(DescripteurDiplome.DATE_OBTENTION, LocalDate.of(2027, 1, 4)).codes())
                .containsExactly(AnomalieCursus.DATE_FUTURE);
    }

    @Test
    void la_phase_de_l_interne_suit_ses_validations() {
        assertThat(interne().dans(c -> c.sans(SOCLE_VALIDE)).codes())
                .containsExactly(AnomalieCursus.PHASE_NON_VALIDEE);
        assertThat(interne().avec(DescripteurInterne.PHASE, Phase.SOCLE).codes())
                .containsExactly(AnomalieCursus.PHASE_DEJA_VALIDEE);
        assertThat(interne().avec(DescripteurInterne.PHASE, Phase.SOCLE)
                .avec(DescripteurInterne.STATUT, StatutInterne.ARCHIVE).anomalies()).isEmpty();
        assertThat(Essai.de(INTERNE_EDN).anomalies()).isEmpty();
    }

    /** Two semesters of socle from November 2023: four at most, and those of leave. */
    @Test
    void une_phase_se_valide_en_deux_fois_sa_duree_et_les_conges() {
        Essai<Interne> enSocle = interne().avec(DescripteurInterne.PHASE, Phase.SOCLE)
                .dans(c -> c.sans(SOCLE_VALIDE));
        assertThat(enSocle.codes()).containsExactly(AnomalieCursus.PHASE_HORS_DELAI);
        assertThat(enSocle.avec(DescripteurInterne.PROMOTION, 2025).codes())
                .doesNotContain(AnomalieCursus.PHASE_HORS_DELAI);
    }

    @Test
    void une_phase_validee_cette_semaine_n_est_pas_encore_quittee() {
        ValidationPhase recente = new ValidationPhase(SOCLE_VALIDE.id(), INTERNE.id(), Phase.SOCLE,
                LocalDate.of(2026, 11, 12), DecisionJury.VALIDEE, null, null);
        assertThat(interne().avec(DescripteurInterne.PHASE, Phase.SOCLE).dans(c -> c.sans(SOCLE_VALIDE).avec(recente))
                .anomalies()).isEmpty();
    }

    @Test
    void la_these_et_le_diplome_precedent_la_consolidation() {
        ValidationPhase appro = new ValidationPhase(id(901), INTERNE.id(), Phase.APPRO, LocalDate.of(2026, 10, 16),
                DecisionJury.VALIDEE, PEDIATRIE.id(), null);
        Essai<Interne> enConsolidation = interne().avec(DescripteurInterne.PHASE, Phase.CONSO)
                .dans(c -> c.avec(appro));
        assertThat(enConsolidation.anomalies()).isEmpty();
        assertThat(enConsolidation.dans(c -> c.avec(appro).sans(DIPLOME_ETAT)).codes())
                .containsExactly(AnomalieCursus.CONSO_SANS_DIPLOME);
        assertThat(enConsolidation.dans(c -> c.avec(appro).sans(THESE)).codes())
                .containsExactly(AnomalieCursus.CONSO_SANS_THESE);
    }

    @Test
    void une_these_soutenue_a_une_date_et_un_sujet_depose_attend_son_resultat() {
        assertThat(Essai.de(THESE).avec(DescripteurThese.DATE_SOUTENANCE, null).codes())
                .containsExactly(AnomalieCursus.SOUTENANCE_SANS_DATE);
        assertThat(Essai.de(THESE_DEPOSEE).avec(DescripteurThese.DATE_SOUTENANCE, LocalDate.of(2027, 3, 1))
                .anomalies()).isEmpty();
        assertThat(Essai.de(THESE_DEPOSEE).avec(DescripteurThese.DATE_SOUTENANCE, LocalDate.of(2026, 9, 1)).codes())
                .containsExactly(AnomalieCursus.RESULTAT_ATTENDU);
    }

    @Test
    void le_diplome_d_etat_suit_la_these_et_le_des_la_derniere_phase() {
        assertThat(Essai.de(DIPLOME_ETAT).avec(DescripteurDiplome.DATE_OBTENTION, LocalDate.of(2026, 9, 1)).codes())
                .containsExactly(AnomalieCursus.DIPLOME_AVANT_THESE);
        assertThat(Essai.de(DIPLOME_ETAT).dans(c -> c.sans(THESE)).codes())
                .containsExactly(AnomalieCursus.DIPLOME_SANS_THESE);
        Essai<Diplome> des = Essai.de(DIPLOME_ETAT).avec(DescripteurDiplome.TYPE, TypeDiplome.DES);
        assertThat(des.codes()).containsExactly(AnomalieCursus.DIPLOME_SANS_DES);
        assertThat(des.avec(DescripteurDiplome.DES, PEDIATRIE.id()).codes())
                .containsExactly(AnomalieCursus.DIPLOME_SANS_PHASE);
        assertThat(Essai.de(DIPLOME_ETAT).avec(DescripteurDiplome.DES, PEDIATRIE.id()).codes())
                .containsExactly(AnomalieCursus.DES_INUTILE);
    }
}
