package fr.siimop.modele.poste;

import static fr.siimop.modele.echantillon.Echantillons.AGREMENT_OPTION;
import static fr.siimop.modele.echantillon.Echantillons.POSTE;
import static fr.siimop.modele.echantillon.Echantillons.POSTE_COUPLE;
import static fr.siimop.modele.echantillon.Echantillons.id;
import static fr.siimop.modele.poste.DescripteurPoste.AGREMENT;
import static fr.siimop.modele.poste.DescripteurPoste.AGREMENT_LIE;
import static fr.siimop.modele.poste.DescripteurPoste.PHASES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.siimop.modele.agrement.Agrement;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.agrement.EtatAgrement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.echantillon.Echantillons;
import fr.siimop.modele.echantillon.Essai;

class PosteReglesTest {

    private static final LocalDate OUVERTURE = LocalDate.of(2027, 5, 3);

    private final Essai<Poste> simple = Essai.de(POSTE);
    private final Essai<Poste> couple = Essai.de(POSTE_COUPLE);

    @Test
    void refuse_un_poste_dont_l_agrement_est_echu_a_l_ouverture() {
        Agrement echu = Essai.modifier(Echantillons.AGREMENT, DescripteurAgrement.FIN, LocalDate.of(2026, 10, 31));
        assertThat(simple.dans(c -> c.avec(echu)).anomalies()).containsExactly(AGREMENT.anomalie(
                AnomaliePoste.AGREMENT_ECHU, "240002120005", OUVERTURE, LocalDate.of(2026, 10, 31)));
    }

    @Test
    void accepte_un_agrement_qui_finit_le_jour_de_l_ouverture() {
        Agrement limite = Essai.modifier(Echantillons.AGREMENT, DescripteurAgrement.FIN, OUVERTURE);
        assertThat(simple.dans(c -> c.avec(limite)).anomalies()).isEmpty();
    }

    @Test
    void refuse_un_poste_dont_l_agrement_commence_apres_l_ouverture() {
        Agrement tardif = Essai.modifier(Echantillons.AGREMENT, DescripteurAgrement.DEBUT, OUVERTURE.plusDays(1));
        assertThat(simple.dans(c -> c.avec(tardif)).codes())
                .containsExactly(AnomaliePoste.AGREMENT_PAS_ENCORE_OUVERT);
    }

    @Test
    void refuse_un_poste_dont_l_agrement_est_suspendu_ou_retire() {
        assertThat(simple.dans(c -> c.avec(enEtat(EtatAgrement.SUSPENDU))).codes())
                .containsExactly(AnomaliePoste.AGREMENT_SUSPENDU);
        assertThat(simple.dans(c -> c.avec(enEtat(EtatAgrement.RETIRE))).codes())
                .containsExactly(AnomaliePoste.AGREMENT_RETIRE);
    }

    @Test
    void refuse_un_poste_dont_l_agrement_lie_est_echu_et_nomme_le_bon_champ() {
        Agrement echu = Essai.modifier(AGREMENT_OPTION, DescripteurAgrement.FIN, LocalDate.of(2026, 10, 31));
        assertThat(couple.dans(c -> c.avec(echu)).anomalies()).extracting(Anomalie::champ)
                .containsExactly("agrement_lie");
    }

    @Test
    void signale_sans_refuser_un_poste_repris_dont_l_agrement_est_echu() {
        Agrement echu = Essai.modifier(Echantillons.AGREMENT, DescripteurAgrement.FIN, LocalDate.of(2026, 10, 31));
        assertThat(simple.dans(c -> c.avec(echu).enReprise()).anomalies()).hasSize(1)
                .noneMatch(Anomalie::bloquante);
    }

    @Test
    void refuse_des_phases_que_l_agrement_n_a_pas() {
        assertThat(simple.avec(PHASES, Phases.de(Phase.APPRO, Phase.CONSO)).anomalies()).containsExactly(
                PHASES.anomalie(AnomaliePoste.PHASES_HORS_AGREMENT, "A C", "240002120005", "S A"));
        assertThat(simple.avec(PHASES, Phases.AUCUNE).codes()).containsExactly(AnomaliePoste.PHASES_VIDES);
    }

    @ParameterizedTest
    @EnumSource(names = {"COUPLE", "MIXTE"})
    void un_poste_couple_ou_mixte_a_un_autre_agrement_lie(TypePoste type) {
        Essai<Poste> essai = couple.avec(DescripteurPoste.TYPE, type);
        assertThat(essai.anomalies()).isEmpty();
        assertThat(essai.avec(AGREMENT_LIE, null).codes()).containsExactly(AnomaliePoste.AGREMENT_LIE_MANQUANT);
        assertThat(essai.avec(AGREMENT_LIE, POSTE.agrement()).codes())
                .containsExactly(AnomaliePoste.AGREMENT_LIE_IDENTIQUE);
    }

    @Test
    void un_poste_simple_n_a_pas_d_agrement_lie() {
        assertThat(simple.avec(AGREMENT_LIE, AGREMENT_OPTION.id()).codes())
                .containsExactly(AnomaliePoste.AGREMENT_LIE_INUTILE);
    }

    @Test
    void un_poste_dure_six_ou_douze_mois() {
        assertThat(simple.avec(DescripteurPoste.DUREE_MOIS, 12).anomalies()).isEmpty();
        assertThat(simple.avec(DescripteurPoste.DUREE_MOIS, 9).codes()).containsExactly(AnomaliePoste.DUREE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SASPAS", "Niveau 1"})
    void l_indication_est_libre(String indication) {
        assertThat(simple.avec(DescripteurPoste.INDICATION, indication).anomalies()).isEmpty();
    }

    @Test
    void refuse_deux_postes_de_meme_numero_sur_un_agrement_et_un_semestre() {
        Poste jumeau = new Poste(id(900), "1", "Autre", POSTE.agrement(), null, POSTE.semestre(), TypePoste.SIMPLE,
                AccesResponsable.REFERENT, POSTE.phases(), 6, 1, false, null, false);
        assertThat(Essai.de(jumeau).anomalies()).containsExactly(AGREMENT.anomalie(AnomalieValeur.CLE_EN_DOUBLE,
                "Poste", "Numéro agrément, Semestre, Numéro du poste", "240002120005, Mai 2027, 1"));
        assertThat(Essai.de(jumeau).avec(DescripteurPoste.NUMERO, "3").anomalies()).isEmpty();
    }

    private static Agrement enEtat(EtatAgrement etat) {
        return Essai.modifier(Essai.modifier(Echantillons.AGREMENT, DescripteurAgrement.ETAT, etat),
                DescripteurAgrement.DATE_ETAT, LocalDate.of(2026, 6, 1));
    }
}
