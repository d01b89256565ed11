package fr.siimop.modele.agrement;

import static fr.siimop.modele.agrement.DescripteurAgrement.*;
import static fr.siimop.modele.echantillon.Echantillons.AGREMENT_OPTION;
import static fr.siimop.modele.echantillon.Echantillons.AUJOURDHUI;
import static fr.siimop.modele.echantillon.Echantillons.DOULEUR;
import static fr.siimop.modele.echantillon.Echantillons.ETABLISSEMENT;
import static fr.siimop.modele.echantillon.Echantillons.LIEN;
import static fr.siimop.modele.echantillon.Echantillons.NEONATOLOGIE;
import static fr.siimop.modele.echantillon.Echantillons.URGENCES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.AnomalieValeur;
import fr.siimop.modele.descripteur.Phases;
import fr.siimop.modele.echantillon.Echantillons;
import fr.siimop.modele.echantillon.Essai;
import fr.siimop.modele.identifiant.AnomalieIdentifiant;
import fr.siimop.modele.referentiel.DescripteurEtablissement;

class AgrementReglesTest {

    private final Essai<Agrement> principal = Essai.de(Echantillons.AGREMENT);
    private final Essai<Agrement> fonctionnel = Essai.de(AGREMENT_OPTION);

    @Test
    void refuse_un_numero_qui_ne_commence_pas_par_celui_du_terrain() {
        assertThat(principal.avec(NUMERO, "240000510007").codes())
                .containsExactly(AnomalieAgrement.NUMERO_AUTRE_TERRAIN);
        assertThat(principal.avec(NUMERO, "24000212M259999").anomalies()).isEmpty();
        assertThat(principal.avec(NUMERO, "24000212X").codes())
                .containsExactly(AnomalieIdentifiant.NUMERO_AGREMENT_FORME);
    }

    @Test
    void signale_sans_refuser_un_numero_faux_repris() {
        assertThat(principal.avec(NUMERO, "240000510007").dans(c -> c.enReprise()).anomalies()).hasSize(1)
                .noneMatch(Anomalie::bloquante);
    }

    @Test
    void refuse_un_agrement_principal_dans_une_autre_specialite_que_celle_du_terrain() {
        assertThat(principal.avec(DES, URGENCES.id()).codes())
                .containsExactly(AnomalieAgrement.PRINCIPAL_AUTRE_SPECIALITE);
    }

    @Test
    void refuse_un_agrement_complementaire_dans_la_specialite_du_terrain() {
        Essai<Agrement> complementaire = principal.avec(TYPE, TypeAgrement.COMPLEMENTAIRE);
        assertThat(complementaire.codes()).containsExactly(AnomalieAgrement.COMPLEMENTAIRE_MEME_SPECIALITE);
        assertThat(complementaire.avec(DES, URGENCES.id()).anomalies()).isEmpty();
    }

    @Test
    void refuse_un_agrement_principal_sans_specialite() {
        assertThat(principal.avec(DES, null).codes()).containsExactly(AnomalieAgrement.SPECIALITE_MANQUANTE);
    }

    @Test
    void un_agrement_fonctionnel_vaut_pour_une_option_ou_une_fst() {
        assertThat(fonctionnel.anomalies()).isEmpty();
        assertThat(fonctionnel.avec(OPTION_DES, null).codes())
                .containsExactly(AnomalieAgrement.FONCTIONNEL_SANS_OBJET);
        assertThat(fonctionnel.avec(OPTION_DES, null).avec(DES, null).avec(FST, DOULEUR.id()).anomalies()).isEmpty();
        assertThat(fonctionnel.avec(FST, DOULEUR.id()).codes()).containsExactly(AnomalieAgrement.OPTION_ET_FST);
    }

    @Test
    void refuse_une_fst_sur_un_agrement_principal() {
        assertThat(principal.avec(FST, DOULEUR.id()).codes()).containsExactly(AnomalieAgrement.FST_NON_FONCTIONNEL);
    }

    @Test
    void refuse_une_option_d_un_autre_des() {
        assertThat(principal.avec(TYPE, TypeAgrement.COMPLEMENTAIRE).avec(DES, URGENCES.id())
                .avec(OPTION_DES, NEONATOLOGIE.id()).codes()).containsExactly(AnomalieAgrement.OPTION_AUTRE_DES);
    }

    @Test
    void refuse_un_agrement_sans_phase() {
        assertThat(principal.avec(PHASES, Phases.AUCUNE).codes()).containsExactly(AnomalieAgrement.PHASES_VIDES);
    }

    @Test
    void refuse_une_fin_avant_le_debut() {
        assertThat(principal.avec(FIN, LocalDate.of(2024, 1, 1)).codes())
                .containsExactly(AnomalieValeur.DATES_INVERSEES);
    }

    @Test
    void signale_une_suspension_sans_date() {
        assertThat(principal.avec(ETAT, EtatAgrement.SUSPENDU).codes())
                .containsExactly(AnomalieAgrement.ETAT_SANS_DATE);
    }

    @Test
    void un_agrement_propre_a_un_etablissement_propre() {
        var sale = Essai.modifier(Essai.modifier(ETABLISSEMENT, DescripteurEtablissement.FINESS, null),
                DescripteurEtablissement.SIRET, null);
        assertThat(principal.dans(c -> c.avec(sale)).codes())
                .containsExactly(AnomalieAgrement.ETABLISSEMENT_A_CORRIGER);
    }

    @Test
    void un_agrement_dont_la_fin_est_passee_est_expire_quoi_qu_on_ait_decide() {
        assertThat(principal.dit(DescripteurAgrement.ETAT_A_CE_JOUR)).isEqualTo(EtatALaDate.ACTIF);
        Essai<Agrement> passe = principal.avec(FIN, AUJOURDHUI.minusDays(1));
        assertThat(passe.dit(DescripteurAgrement.ETAT_A_CE_JOUR)).isEqualTo(EtatALaDate.ECHU);
        assertThat(EtatALaDate.ECHU.libelle()).isEqualTo("Expiré");
        assertThat(principal.avec(FIN, AUJOURDHUI).dit(DescripteurAgrement.ETAT_A_CE_JOUR))
                .isEqualTo(EtatALaDate.ACTIF);
    }

    @Test
    void l_etat_a_une_date_tient_compte_des_dates_et_de_la_decision() {
        LocalDate debut = Echantillons.AGREMENT.debut();
        assertThat(principal.entite().etatAu(debut.minusDays(1))).isEqualTo(EtatALaDate.PAS_ENCORE_OUVERT);
        assertThat(principal.entite().etatAu(debut)).isEqualTo(EtatALaDate.ACTIF);
        assertThat(principal.entite().etatAu(LocalDate.of(2029, 11, 4))).isEqualTo(EtatALaDate.ACTIF);
        assertThat(principal.entite().etatAu(LocalDate.of(2029, 11, 5))).isEqualTo(EtatALaDate.ECHU);
        Agrement retire = principal.avec(ETAT, EtatAgrement.RETIRE).avec(DATE_ETAT, LocalDate.of(2026, 3, 1))
                .entite();
        assertThat(retire.etatAu(LocalDate.of(2026, 2, 28))).isEqualTo(EtatALaDate.ACTIF);
        assertThat(retire.etatAu(LocalDate.of(2026, 3, 1))).isEqualTo(EtatALaDate.RETIRE);
    }

    @Test
    void refuse_un_agrement_lie_a_lui_meme() {
        assertThat(Essai.de(LIEN).anomalies()).isEmpty();
        assertThat(Essai.de(LIEN).avec(DescripteurLienAgrement.AGREMENT_LIE, LIEN.agrement()).codes())
                .containsExactly(AnomalieAgrement.LIEN_SUR_LUI_MEME);
    }
}
