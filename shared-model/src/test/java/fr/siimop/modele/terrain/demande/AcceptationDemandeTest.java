package fr.siimop.modele.terrain.demande;

import static fr.siimop.modele.echantillon.Echantillons.AUJOURDHUI;
import static fr.siimop.modele.echantillon.Echantillons.DEMANDE_INTERVENANT;
import static fr.siimop.modele.echantillon.Echantillons.DEMANDE_LIBELLE;
import static fr.siimop.modele.echantillon.Echantillons.DEMANDE_SUCCESSEUR;
import static fr.siimop.modele.echantillon.Echantillons.INTERVENANT;
import static fr.siimop.modele.echantillon.Echantillons.RTS;
import static fr.siimop.modele.echantillon.Echantillons.TERRAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.echantillon.ContexteMemoire;
import fr.siimop.modele.echantillon.Echantillons;
import fr.siimop.modele.echantillon.Essai;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.modele.terrain.AnomalieTerrain;
import fr.siimop.modele.terrain.DescripteurTerrain;
import fr.siimop.modele.terrain.RoleIntervenant;
import fr.siimop.modele.terrain.Terrain;

class AcceptationDemandeTest {

    private static final DemandeTerrain SUCCESSEUR = Essai.modifier(
            Essai.modifier(Essai.modifier(DEMANDE_SUCCESSEUR, DescripteurDemandeTerrain.ETAT, EtatDemande.EN_ATTENTE),
                    DescripteurDemandeTerrain.MOTIF, null),
            DescripteurDemandeTerrain.DECIDEE_LE, null);

    private int dernier = 500;
    private final GenerateurId ids = () -> Echantillons.id(++dernier);
    private ContexteMemoire contexte = ContexteMemoire.complet();

    private AcceptationDemande accepter(DemandeTerrain demande) {
        return AcceptationDemande.de(demande, ids, contexte);
    }

    @Test
    void renomme_le_terrain_et_rien_d_autre() {
        AcceptationDemande acceptation = accepter(DEMANDE_LIBELLE);
        Terrain renomme = acceptation.terrain();
        assertThat(renomme).isNotNull();
        assertThat(Essai.modifier(renomme, DescripteurTerrain.LIBELLE, TERRAIN.libelle()))
                .isEqualTo(TERRAIN);
        assertThat(renomme.libelle()).isEqualTo("Pédiatrie générale et urgences");
        assertThat(acceptation.nouveau()).isNull();
        assertThat(acceptation.demande())
                .isEqualTo(DEMANDE_LIBELLE.devenue(EtatDemande.ACCEPTEE, null, AUJOURDHUI));
        assertThat(acceptation.demande().demandeur()).isEqualTo(RTS.id());
    }

    @Test
    void le_successeur_inconnu_est_cree_et_le_RTS_present_finit_la_veille() {
        AcceptationDemande acceptation = accepter(SUCCESSEUR);
        Personne creee = acceptation.creee();
        assertThat(creee).isNotNull();
        assertThat(creee.nom()).isEqualTo("ORME");
        assertThat(creee.rpps()).isEqualTo(SUCCESSEUR.rpps());
        assertThat(acceptation.termines()).singleElement().satisfies(ancien -> {
            assertThat(ancien.id()).isEqualTo(INTERVENANT.id());
            assertThat(ancien.fin()).isEqualTo(SUCCESSEUR.depuis().minusDays(1));
        });
        assertThat(acceptation.nouveau().personne()).isEqualTo(creee.id());
        assertThat(acceptation.nouveau().role()).isEqualTo(RoleIntervenant.RTS);
    }

    @Test
    void la_personne_connue_l_est_par_son_RPPS_sinon_par_son_adresse() {
        Personne parRpps = connue(601, "autre@exemple.fr", SUCCESSEUR.rpps());
        Personne parAdresse = connue(602, SUCCESSEUR.email(), null);
        contexte = contexte.avec(parAdresse);
        assertThat(accepter(SUCCESSEUR).connue()).isEqualTo(parAdresse);
        assertThat(accepter(SUCCESSEUR).creee()).isNull();
        contexte = contexte.avec(parRpps);
        assertThat(accepter(SUCCESSEUR).connue()).isEqualTo(parRpps);
    }

    @Test
    void la_personne_que_l_on_a_reconnue_n_est_pas_creee() {
        Personne choisie = connue(603, null, null);
        AcceptationDemande acceptation = AcceptationDemande.de(SUCCESSEUR, choisie, ids, contexte.avec(choisie));
        assertThat(acceptation.creee()).isNull();
        assertThat(acceptation.nouveau().personne()).isEqualTo(choisie.id());
    }

    @Test
    void refuse_ce_qui_est_deja_ainsi_ou_deja_decide() {
        DemandeTerrain deja = Essai.modifier(SUCCESSEUR, DescripteurDemandeTerrain.RPPS, RTS.rpps());
        assertThat(accepter(deja).anomalies()).extracting(Anomalie::type).containsExactly(AnomalieTerrain.RTS_DEJA);
        assertThat(accepter(DEMANDE_SUCCESSEUR).anomalies()).extracting(Anomalie::type)
                .containsExactly(AnomalieDemande.DEJA_DECIDEE);
        AcceptationDemande premiere = accepter(DEMANDE_INTERVENANT);
        assertThat(premiere.anomalies()).isEmpty();
        contexte = contexte.avec(premiere.creee()).avec(premiere.nouveau());
        assertThat(accepter(DEMANDE_INTERVENANT).anomalies()).extracting(Anomalie::type)
                .containsExactly(AnomalieDemande.INTERVENANT_DEJA);
    }

    private static Personne connue(int numero, String email, String rpps) {
        UUID id = Echantillons.id(numero);
        Personne avecAdresse = Essai.modifier(RTS, DescripteurPersonne.EMAIL, email);
        Personne p = Essai.modifier(avecAdresse, DescripteurPersonne.RPPS, rpps);
        return new Personne(id, p.civilite(), p.nom(), p.prenom(), p.dateNaissance(), p.email(), p.telephone(),
                p.rpps(), p.subdivision(), p.source());
    }
}
