package fr.siimop.modele.interne;

import static fr.siimop.modele.echantillon.Echantillons.DOULEUR;
import static fr.siimop.modele.echantillon.Echantillons.INTERNE_EDN;
import static fr.siimop.modele.echantillon.Echantillons.LISTES;
import static fr.siimop.modele.echantillon.Echantillons.RANG;
import static fr.siimop.modele.echantillon.Echantillons.RANGS_EDN;
import static fr.siimop.modele.echantillon.Echantillons.URGENCES;
import static fr.siimop.modele.echantillon.Echantillons.id;
import static fr.siimop.modele.interne.DescripteurInterne.*;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.echantillon.Echantillons;
import fr.siimop.modele.echantillon.Essai;
import fr.siimop.modele.referentiel.Identite;

class InterneReglesTest {

    private final Essai<Interne> interne = Essai.de(Echantillons.INTERNE);
    private final Essai<Interne> generaliste = interne.avec(DES, Identite.de("des", "MGE")).avec(OPTION_DES, null);

    @Test
    void refuse_un_des_d_une_autre_filiere() {
        assertThat(interne.avec(FILIERE, Identite.de("filiere", "PHARMACIE")).codes())
                .containsExactly(AnomalieInterne.DES_AUTRE_FILIERE);
    }

    @Test
    void refuse_une_option_d_un_autre_des() {
        assertThat(interne.avec(DES, URGENCES.id()).codes()).containsExactly(AnomalieInterne.OPTION_AUTRE_DES);
    }

    @Test
    void refuse_une_option_et_une_fst_sauf_option_precoce() {
        assertThat(interne.avec(FST, DOULEUR.id()).codes()).containsExactly(AnomalieInterne.OPTION_ET_FST);
        assertThat(interne.avec(DES, Identite.de("des", "PSY")).avec(OPTION_DES, Identite.de("option_des", "SM92"))
                .avec(FST, DOULEUR.id()).anomalies()).isEmpty();
    }

    @Test
    void la_phase_est_celle_de_la_maquette_de_la_promotion() {
        Essai<Interne> enConsolidation = generaliste.avec(PHASE, Phase.CONSO);
        assertThat(enConsolidation.avec(PROMOTION, 2023).codes()).doesNotContain(AnomalieInterne.PHASE_HORS_MAQUETTE);
        assertThat(enConsolidation.avec(PROMOTION, 2022).codes()).contains(AnomalieInterne.PHASE_HORS_MAQUETTE);
    }

    @Test
    void signale_un_interne_actif_sans_phase_et_une_promotion_sans_maquette() {
        assertThat(interne.avec(PHASE, null).codes()).containsExactly(AnomalieInterne.PHASE_MANQUANTE);
        assertThat(interne.avec(PHASE, null).avec(STATUT, StatutInterne.INACTIF).anomalies()).isEmpty();
        assertThat(interne.avec(PROMOTION, 2016).codes()).containsExactly(AnomalieInterne.MAQUETTE_INCONNUE);
        assertThat(interne.avec(PROMOTION, 2016).anomalies()).noneMatch(Anomalie::bloquante);
    }

    @Test
    void l_ancien_regime_n_a_pas_de_phase() {
        assertThat(interne.avec(REGIME, Regime.ANCIEN).codes())
                .containsExactly(AnomalieInterne.PHASE_ANCIEN_REGIME);
        assertThat(interne.avec(REGIME, Regime.ANCIEN).avec(PHASE, null).anomalies()).isEmpty();
    }

    @Test
    void signale_un_interne_des_edn_a_qui_il_manque_un_rang() {
        assertThat(Essai.de(INTERNE_EDN).anomalies()).isEmpty();
        Essai<Interne> incomplet = Essai.de(INTERNE_EDN).dans(c -> c.sans(RANGS_EDN.getLast()));
        assertThat(incomplet.anomalies())
                .containsExactly(Anomalie.surLigne(AnomalieInterne.RANGS_EDN_INCOMPLETS, 12L, 13));
    }

    @Test
    void refuse_un_interne_sans_personne() {
        assertThat(interne.dans(c -> c.sans(Echantillons.ETUDIANTE)).codes())
                .containsExactly(AnomalieValeur.REFERENCE_INCONNUE);
    }

    @Test
    void refuse_un_rang_au_dela_des_participants() {
        assertThat(Essai.de(RANG).avec(DescripteurRangConcours.PARTICIPANTS, 3601).codes())
                .containsExactly(AnomalieInterne.RANG_HORS_PARTICIPANTS);
    }

    @Test
    void les_edn_classent_par_groupe_et_l_ecn_une_seule_fois() {
        assertThat(Essai.de(RANG).avec(DescripteurRangConcours.GROUPE_R2C, LISTES.groupesR2c().getFirst().id())
                .codes()).containsExactly(AnomalieInterne.GROUPE_INUTILE);
        RangConcours sansGroupe = new RangConcours(id(900), INTERNE_EDN.id(), null, 1, 8200);
        assertThat(Essai.de(sansGroupe).codes()).containsExactly(AnomalieInterne.GROUPE_MANQUANT);
        assertThat(Essai.de(RANGS_EDN.getFirst()).anomalies()).isEmpty();
    }

    @Test
    void refuse_un_second_rang_a_l_ecn() {
        RangConcours second = new RangConcours(id(900), RANG.interne(), null, 12, 9727);
        assertThat(Essai.de(second).codes()).containsExactly(AnomalieValeur.CLE_EN_DOUBLE);
    }
}
