package fr.siimop.atelier.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.essai.PosteEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.tache.Arret;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.atelier.tache.Tache;

class TirageTest {

    @TempDir
    Path dossier;
    private ServeurContrat serveur;
    private PosteEssai atelier;

    @BeforeEach
    void ouvrir() throws Exception {
        serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(1000);
        atelier = new PosteEssai(serveur, dossier);
    }

    @AfterEach
    void fermer() {
        atelier.close();
        serveur.close();
    }

    @Test
    void recoit_tout_puis_seulement_ce_qui_change() throws Exception {
        Bilan premier = atelier.synchroniser();
        serveur.donnees.poser("unite", ServeurContrat.unite(3), "places", 7);
        Bilan second = atelier.synchroniser();

        assertThat(premier.instantane()).isTrue();
        assertThat(premier.recues()).containsEntry("unite", 1000L).containsEntry("hopital", 10L);
        assertThat(second.instantane()).isFalse();
        assertThat(second.recues()).containsOnly(java.util.Map.entry("unite", 1L));
        assertThat(atelier.vu(ServeurContrat.unite(3), "places")).isEqualTo(7);
    }

    @Test
    void ce_qui_arrive_tout_seul_s_ajoute_sans_effacer_ce_qui_fut_envoye() throws Exception {
        atelier.synchroniser();
        atelier.saisir(ServeurContrat.unite(5), "places", 2, 4);
        atelier.synchroniser();
        serveur.donnees.poser("unite", ServeurContrat.unite(3), "places", 7);
        atelier.recevoir();
        serveur.donnees.poser("unite", ServeurContrat.unite(4), "places", 7);
        atelier.recevoir();

        assertThat(atelier.passage.dernier().orElseThrow().appliquees()).isOne();
        assertThat(atelier.passage.dernier().orElseThrow().recues()).containsOnly(java.util.Map.entry("unite", 2L));
    }

    @Test
    void une_connexion_coupee_reprend_au_dernier_jalon() throws Exception {
        serveur.couperApres.set(450);
        assertThatThrownBy(atelier::synchroniser).isInstanceOf(EchecServeur.class)
                .hasMessageContaining("ne répond pas");
        long apresCoupure = atelier.poste.cache().compter("unite");
        Bilan reprise = atelier.synchroniser();

        assertThat(apresCoupure).isPositive().isLessThan(450);
        assertThat(reprise.recues().get("unite")).isEqualTo(1000 - apresCoupure);
        assertThat(atelier.poste.cache().compter("unite")).isEqualTo(1000);
        assertThat(serveur.demandes.getLast()).contains("curseur=");
    }

    @Test
    void le_programme_tue_entre_deux_pages_reprend_au_dernier_jalon() throws Exception {
        serveur.couperApres.set(450);
        assertThatThrownBy(atelier::synchroniser).isInstanceOf(EchecServeur.class);
        long apresCoupure = atelier.poste.cache().compter("unite");
        atelier.close();
        atelier = new PosteEssai(serveur, dossier);

        assertThat(atelier.synchroniser().recues().get("unite")).isEqualTo(1000 - apresCoupure);
        assertThat(atelier.poste.magasin().lignes("unite")).hasSize(1000);
    }

    @Test
    void les_lignes_recues_deux_fois_ne_changent_rien() throws Exception {
        serveur.doubler = true;
        atelier.synchroniser();
        serveur.donnees.poser("unite", ServeurContrat.unite(3), "places", 7);
        atelier.synchroniser();

        assertThat(atelier.poste.cache().compter("unite")).isEqualTo(1000);
        assertThat(atelier.poste.cache().compter("hopital")).isEqualTo(10);
    }

    @Test
    void un_curseur_perime_fait_tout_reprendre_en_gardant_les_saisies() throws Exception {
        atelier.synchroniser();
        atelier.saisir(ServeurContrat.unite(5), "places", 2, 4);
        serveur.donnees.table("unite").remove(ServeurContrat.unite(9));
        serveur.donnees.perimerLesCurseurs();
        Bilan bilan = atelier.recevoir();

        assertThat(bilan.instantane()).isTrue();
        assertThat(atelier.poste.cache().compter("unite")).isEqualTo(999);
        assertThat(atelier.vu(ServeurContrat.unite(9), "places")).isEqualTo("absente");
        assertThat(atelier.vu(ServeurContrat.unite(5), "places")).isEqualTo(4);
        assertThat(atelier.poste.envoi().nombre()).isOne();
    }

    @Test
    void une_ligne_partie_disparait_et_les_saisies_qui_l_attendaient_restent() throws Exception {
        atelier.synchroniser();
        atelier.saisir(ServeurContrat.unite(5), "places", 2, 4);
        serveur.donnees.oter("unite", ServeurContrat.unite(5), "hors_portee");
        serveur.donnees.oter("unite", ServeurContrat.unite(6), "supprime");
        atelier.recevoir();

        assertThat(atelier.vu(ServeurContrat.unite(5), "places")).isEqualTo("absente");
        assertThat(atelier.vu(ServeurContrat.unite(6), "places")).isEqualTo("absente");
        assertThat(atelier.poste.envoi().toutes()).singleElement()
                .satisfies(l -> assertThat(l.anomalies().getFirst().code()).isEqualTo("sync.hors_portee"));
    }

    @Test
    void une_ligne_partie_avant_une_coupure_n_attend_plus_sa_suppression() throws Exception {
        atelier.synchroniser();
        atelier.poste.envoi().supprimer(new Cle("unite", ServeurContrat.unite(5)));
        serveur.donnees.oter("unite", ServeurContrat.unite(5), "supprime");
        serveur.donnees.poser("unite", ServeurContrat.unite(6), "places", 4);
        serveur.lignesParJalon = 1;
        serveur.couperApres.set(3);
        assertThatThrownBy(atelier::recevoir).isInstanceOf(EchecServeur.class);
        assertThat(atelier.poste.envoi().nombre()).isZero();
    }

    @Test
    void annuler_garde_le_dernier_jalon() throws Exception {
        Tache tache = new Tache();
        Suivi suivi = Suivi.de(tache, a -> {
            if (a.faits() >= 300) {
                tache.annuler();
            }
        });
        assertThatThrownBy(() -> atelier.passage.faire(suivi, true)).isInstanceOf(Arret.class);
        long gardees = atelier.poste.cache().compter("unite");
        Bilan reprise = atelier.synchroniser();

        assertThat(gardees + reprise.recues().get("unite")).isEqualTo(1000);
        assertThat(atelier.poste.cache().compter("unite")).isEqualTo(1000);
    }

    @Test
    void un_jeton_refuse_et_un_programme_trop_vieux_sont_dits_sans_rien_perdre() throws Exception {
        atelier.synchroniser();
        atelier.saisir(ServeurContrat.unite(5), "places", 2, 4);
        serveur.statuts.put("/api/sync/schema", 426);
        assertThatThrownBy(atelier::synchroniser).hasMessageContaining("trop ancien");
        serveur.suiteDuRefus = ",\"message\":\"Cet atelier est plus récent que le serveur.\"";
        serveur.statuts.put("/api/sync/schema", 426);
        assertThatThrownBy(atelier::synchroniser).hasMessage("Cet atelier est plus récent que le serveur.");
        serveur.revoquerLesJetons();
        assertThatThrownBy(atelier::synchroniser).hasMessageContaining("reconnectez-vous");

        assertThat(atelier.poste.envoi().nombre()).isOne();
        Connexion connexion = atelier.client.connecter(ServeurContrat.EMAIL, ServeurContrat.MOT_DE_PASSE, "essai");
        assertThat(connexion.nom("x")).isEqualTo("Sauge NOISETIER");
        assertThat(atelier.synchroniser().appliquees()).isOne();
    }
}
