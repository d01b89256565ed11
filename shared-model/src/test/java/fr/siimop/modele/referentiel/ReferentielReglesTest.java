package fr.siimop.modele.referentiel;

import static fr.siimop.modele.echantillon.Echantillons.ETABLISSEMENT;
import static fr.siimop.modele.echantillon.Echantillons.MAI_2027;
import static fr.siimop.modele.echantillon.Echantillons.MAQUETTE;
import static fr.siimop.modele.echantillon.Echantillons.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Qualite;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.echantillon.Essai;

class ReferentielReglesTest {

    @Test
    void un_etablissement_avec_un_finess_ou_un_siret_est_propre() {
        assertThat(Qualite.de(Essai.de(ETABLISSEMENT).avec(DescripteurEtablissement.SIRET, null).anomalies()))
                .isEqualTo(Qualite.PROPRE);
        assertThat(Qualite.de(Essai.de(ETABLISSEMENT).avec(DescripteurEtablissement.FINESS, null).anomalies()))
                .isEqualTo(Qualite.PROPRE);
    }

    @Test
    void un_etablissement_sans_finess_ni_siret_est_a_corriger_mais_accepte() {
        Essai<Etablissement> essai = Essai.de(ETABLISSEMENT).avec(DescripteurEtablissement.SIRET, null)
                .avec(DescripteurEtablissement.FINESS, null);
        assertThat(essai.codes()).containsExactly(AnomalieReferentiel.ETABLISSEMENT_SANS_IDENTIFIANT);
        assertThat(essai.anomalies()).noneMatch(Anomalie::bloquante);
        assertThat(Qualite.de(essai.anomalies())).isEqualTo(Qualite.A_CORRIGER);
    }

    @Test
    void refuse_de_modifier_un_etablissement_de_l_open_data_et_nomme_le_champ() {
        Etablissement officiel = Essai.modifier(ETABLISSEMENT, DescripteurEtablissement.SOURCE, Source.OPEN_DATA);
        Essai<Etablissement> essai = Essai.de(officiel).dans(c -> c.avec(officiel));
        assertThat(essai.anomalies()).isEmpty();
        assertThat(essai.avec(DescripteurEtablissement.LIBELLE, "Autre").anomalies()).containsExactly(
                DescripteurEtablissement.LIBELLE.anomalie(AnomalieReferentiel.OPEN_DATA_VERROUILLE));
        assertThat(essai.avec(DescripteurEtablissement.LIBELLE, "Autre").dans(c -> c.enReprise()).anomalies())
                .isEmpty();
    }

    @Test
    void refuse_qu_une_ligne_saisie_se_dise_de_l_open_data() {
        assertThat(Essai.de(ETABLISSEMENT).avec(DescripteurEtablissement.SOURCE, Source.OPEN_DATA).codes())
                .containsExactly(AnomalieReferentiel.OPEN_DATA_RESERVE);
    }

    @Test
    void refuse_deux_etablissements_du_meme_finess() {
        Etablissement autre = new Etablissement(id(900), "Copie", ETABLISSEMENT.finess(), null,
                TypeEtablissement.CH, null, null, null, ETABLISSEMENT.subdivision(), Source.LOCAL);
        assertThat(Essai.de(autre).anomalies()).containsExactly(DescripteurEtablissement.FINESS
                .anomalie(AnomalieValeur.CLE_EN_DOUBLE, "Établissement", "FINESS", ETABLISSEMENT.finess()));
    }

    @Test
    void deux_etablissements_sans_finess_ne_sont_pas_des_doublons() {
        Etablissement sans = Essai.modifier(ETABLISSEMENT, DescripteurEtablissement.FINESS, null);
        Etablissement autre = new Etablissement(id(900), "Cabinet", null, ETABLISSEMENT.siret(),
                TypeEtablissement.PRATICIEN, null, null, null, ETABLISSEMENT.subdivision(), Source.LOCAL);
        assertThat(Essai.de(autre).dans(c -> c.avec(sans)).anomalies()).isEmpty();
    }

    @Test
    void refuse_deux_maquettes_pour_une_meme_promotion() {
        Maquette autre = new Maquette(id(900), MAQUETTE.des(), 2025, null, 2, 4, 2, "Essai");
        assertThat(Essai.de(autre).anomalies()).containsExactly(DescripteurMaquette.PROMOTION_DEBUT
                .anomalie(AnomalieReferentiel.PROMOTIONS_CHEVAUCHEES, "2017–"));
        assertThat(Essai.de(autre).avec(DescripteurMaquette.PROMOTION_DEBUT, 2000)
                .avec(DescripteurMaquette.PROMOTION_FIN, 2016).anomalies()).isEmpty();
    }

    @Test
    void refuse_une_maquette_dont_les_promotions_sont_inversees() {
        assertThat(Essai.de(MAQUETTE).avec(DescripteurMaquette.PROMOTION_FIN, 2010).codes())
                .containsExactly(AnomalieReferentiel.PROMOTIONS_INVERSEES);
    }

    @Test
    void refuse_un_semestre_qui_finit_avant_de_commencer_ou_dont_le_code_est_faux() {
        assertThat(Essai.de(MAI_2027).avec(DescripteurSemestre.FIN, LocalDate.of(2027, 1, 1)).codes())
                .containsExactly(AnomalieValeur.DATES_INVERSEES);
        assertThat(Essai.de(MAI_2027).avec(DescripteurSemestre.CODE, "2027-06").codes())
                .containsExactly(AnomalieReferentiel.SEMESTRE_CODE);
    }
}
