package fr.siimop.modele.interne;

import static fr.siimop.modele.echantillon.Echantillons.ACTIVITE;
import static fr.siimop.modele.echantillon.Echantillons.AGREMENT_OPTION;
import static fr.siimop.modele.echantillon.Echantillons.INTERNE;
import static fr.siimop.modele.echantillon.Echantillons.MAI_2027;
import static fr.siimop.modele.echantillon.Echantillons.POSTE_COUPLE;
import static fr.siimop.modele.echantillon.Echantillons.id;
import static fr.siimop.modele.interne.DescripteurActiviteSemestrielle.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.echantillon.Essai;
import fr.siimop.modele.referentiel.Identite;

class ActiviteReglesTest {

    private final Essai<ActiviteSemestrielle> activite = Essai.de(ACTIVITE);

    @Test
    void refuse_deux_situations_pour_un_meme_semestre() {
        ActiviteSemestrielle autre = new ActiviteSemestrielle(id(900), INTERNE.id(), MAI_2027.id(),
                Situation.ANNEE_RECHERCHE, null, null, null, null, Validation.EN_COURS, null, ModeStockage.COMPLET,
                null);
        assertThat(Essai.de(autre).anomalies()).containsExactly(DescripteurActiviteSemestrielle.INTERNE.anomalie(
                AnomalieValeur.CLE_EN_DOUBLE, "Activité semestrielle", "Numéro étudiant, Semestre",
                "24000858, Mai 2027"));
    }

    @Test
    void refuse_un_stage_sans_phase_sauf_ancien_regime_ou_tout_venant() {
        Essai<ActiviteSemestrielle> sansPhase = activite.avec(PHASE, null);
        assertThat(sansPhase.codes()).containsExactly(AnomalieActivite.PHASE_MANQUANTE);
        assertThat(sansPhase.avec(MODE, ModeStockage.TOUT_VENANT).anomalies()).isEmpty();
        Interne ancien = Essai.modifier(INTERNE, DescripteurInterne.REGIME, Regime.ANCIEN);
        assertThat(sansPhase.dans(c -> c.avec(ancien)).anomalies()).isEmpty();
    }

    @Test
    void une_disponibilite_n_a_pas_besoin_de_phase() {
        assertThat(activite.avec(SITUATION, Situation.DISPONIBILITE_ETUDES).avec(PHASE, null).anomalies()).isEmpty();
    }

    @Test
    void un_semestre_non_valide_a_une_cause_et_lui_seul() {
        assertThat(activite.avec(VALIDATION, Validation.NON_VALIDE).codes())
                .containsExactly(AnomalieActivite.CAUSE_MANQUANTE);
        assertThat(activite.avec(VALIDATION, Validation.NON_VALIDE).avec(CAUSE, CauseNonValidation.GROSSESSE)
                .anomalies()).isEmpty();
        assertThat(activite.avec(CAUSE, CauseNonValidation.GROSSESSE).codes())
                .containsExactly(AnomalieActivite.CAUSE_INUTILE);
    }

    @ParameterizedTest
    @EnumSource(names = {"SURNOMBRE_NON_VALIDANT", "DISPONIBILITE_CONVENANCES", "ANNEE_RECHERCHE"})
    void refuse_de_valider_une_situation_qui_ne_valide_pas(Situation situation) {
        assertThat(activite.avec(SITUATION, situation).avec(VALIDATION, Validation.VALIDE_GESTIONNAIRE).codes())
                .containsExactly(AnomalieActivite.SITUATION_NON_VALIDANTE);
    }

    @Test
    void refuse_un_poste_d_un_autre_agrement() {
        assertThat(activite.avec(AGREMENT, AGREMENT_OPTION.id()).codes())
                .containsExactly(AnomalieActivite.POSTE_AUTRE_AGREMENT);
    }

    @Test
    void refuse_un_poste_d_un_autre_semestre_mais_un_poste_d_un_an_couvre_le_suivant() {
        Essai<ActiviteSemestrielle> apres = activite.avec(SEMESTRE, Identite.de("semestre", "2027-11"));
        assertThat(apres.codes()).containsExactly(AnomalieActivite.POSTE_AUTRE_SEMESTRE);
        assertThat(apres.avec(POSTE, POSTE_COUPLE.id()).anomalies()).isEmpty();
        assertThat(activite.avec(SEMESTRE, Identite.de("semestre", "2028-05")).avec(POSTE, POSTE_COUPLE.id()).codes())
                .containsExactly(AnomalieActivite.POSTE_AUTRE_SEMESTRE);
    }
}
