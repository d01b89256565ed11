package fr.siimop.modele.terrain.demande;

import static fr.siimop.modele.echantillon.Echantillons.DEMANDE_INTERVENANT;
import static fr.siimop.modele.echantillon.Echantillons.DEMANDE_LIBELLE;
import static fr.siimop.modele.echantillon.Echantillons.DEMANDE_SUCCESSEUR;
import static fr.siimop.modele.terrain.demande.DescripteurDemandeTerrain.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.echantillon.Echantillons;
import fr.siimop.modele.echantillon.Essai;
import fr.siimop.modele.terrain.RoleIntervenant;

class DemandeTerrainTest {

    @Test
    void une_demande_dit_tout_ce_que_son_objet_demande() {
        assertThat(Essai.de(DEMANDE_LIBELLE).avec(LIBELLE, null).anomalies()).containsExactly(
                LIBELLE.anomalie(AnomalieDemande.INCOMPLETE, "Libellé voulu", "Libellé"));
        assertThat(Essai.de(DEMANDE_SUCCESSEUR).avec(PRENOM, null).avec(EMAIL, null).avec(DEPUIS, null).codes())
                .hasSize(3).containsOnly(AnomalieDemande.INCOMPLETE);
        assertThat(Essai.de(DEMANDE_INTERVENANT).avec(EMAIL, null).anomalies()).isEmpty();
        assertThat(Essai.de(DEMANDE_INTERVENANT).avec(ROLE, null).codes())
                .containsExactly(AnomalieDemande.INCOMPLETE);
        assertThat(Essai.de(DEMANDE_LIBELLE).avec(OBJET, ObjetDemande.CORRECTION).avec(PRECISION, " ").codes())
                .containsExactly(AnomalieDemande.INCOMPLETE);
    }

    @Test
    void le_libelle_voulu_est_un_autre_que_celui_du_terrain() {
        Essai<DemandeTerrain> meme = Essai.de(DEMANDE_LIBELLE).avec(LIBELLE, Echantillons.TERRAIN.libelle());
        assertThat(meme.codes()).containsExactly(AnomalieDemande.LIBELLE_INCHANGE);
        DemandeTerrain acceptee = meme.entite().devenue(EtatDemande.ACCEPTEE, null, Echantillons.AUJOURDHUI);
        assertThat(Essai.de(acceptee).anomalies()).isEmpty();
    }

    @Test
    void un_refus_a_un_motif_et_une_decision_a_un_jour() {
        assertThat(Essai.de(DEMANDE_SUCCESSEUR).avec(MOTIF, null).codes())
                .containsExactly(AnomalieDemande.REFUS_SANS_MOTIF);
        assertThat(Essai.de(DEMANDE_SUCCESSEUR).avec(DECIDEE_LE, null).codes())
                .containsExactly(AnomalieDemande.INCOMPLETE);
    }

    @Test
    void seul_ce_qui_attend_se_decide() {
        assertThat(EtatDemande.EN_ATTENTE.suites())
                .containsExactly(EtatDemande.ACCEPTEE, EtatDemande.REFUSEE, EtatDemande.RETIREE);
        List<EtatDemande> decides = Arrays.stream(EtatDemande.values()).filter(e -> e != EtatDemande.EN_ATTENTE)
                .toList();
        assertThat(decides).allSatisfy(etat -> assertThat(etat.suites()).isEmpty());
        assertThatThrownBy(() -> DEMANDE_SUCCESSEUR.devenue(EtatDemande.ACCEPTEE, null, Echantillons.AUJOURDHUI))
                .isInstanceOf(IllegalStateException.class);
        assertThat(RoleIntervenant.values()).contains(DEMANDE_INTERVENANT.role());
    }
}
