package fr.siimop.atelier.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.essai.PosteEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.grille.Histoire;
import fr.siimop.atelier.grille.Histoire.Nature;
import fr.siimop.modele.sync.HistoriqueSync.Passage;
import fr.siimop.modele.sync.HistoriqueSync.Valeurs;

class HistoriqueLocalTest {

    private static final UUID U1 = ServeurContrat.unite(1);

    @TempDir
    Path dossier;
    private ServeurContrat serveur;
    private PosteEssai poste;
    private final Liaison liaison = new Liaison(Clock.systemUTC());

    @BeforeEach
    void ouvrir() throws Exception {
        serveur = new ServeurContrat(TablesEssai.REGISTRE).avecUnites(3);
        poste = new PosteEssai(serveur, dossier);
        poste.synchroniser();
        poste.poste.magasin().consulter(new ArchivesServeur(poste.client, liaison));
        liaison.recevoir(EtatLiaison.Evenement.REUSSIR);
    }

    @AfterEach
    void fermer() {
        poste.close();
        serveur.close();
    }

    private static Passage passage(String operation, Object avant, Object apres) {
        return new Passage(operation, Instant.parse("2026-11-18T13:32:00Z"), "Romarin ÉRABLE", "PC-ARS-12",
                "synchronisation", null, Map.of("places", new Valeurs(avant, apres)));
    }

    private Histoire histoire() {
        return poste.poste.magasin().histoire("unite", U1);
    }

    @Test
    void met_ce_qui_attend_ici_devant_ce_que_dit_le_serveur_page_apres_page() {
        serveur.histoires.put(U1, List.of(passage("modifier", 1, 2), passage("modifier", 3, 1),
                passage("modifier", 4, 3), passage("modifier", 5, 4), passage("creer", null, 5)));
        poste.saisir(U1, "places", 2, 6);
        Histoire histoire = histoire();
        assertThat(histoire.manque()).isNull();
        assertThat(histoire.de("places")).hasSize(6).first().satisfies(mien -> {
            assertThat(mien.envoye()).isFalse();
            assertThat(mien.auteur()).isEqualTo("Vous");
            assertThat(mien.champs().get("places")).isEqualTo(new Histoire.Valeurs(2, 6));
        });
        assertThat(histoire.passages().get(1).auteur()).isEqualTo("Romarin ÉRABLE");
        assertThat(histoire.passages().get(1).posteDeTravail()).isEqualTo("PC-ARS-12");
        assertThat(histoire.passages().getLast().nature()).isEqualTo(Nature.CREATION);
        assertThat(histoire.de("numero")).isEmpty();
    }

    @Test
    void ne_redemande_pas_une_histoire_tant_que_la_ligne_ne_change_pas() throws Exception {
        serveur.histoires.put(U1, List.of(passage("modifier", 1, 2)));
        histoire();
        histoire();
        assertThat(demandes()).isOne();
        serveur.donnees.poser("unite", U1, "places", 7);
        serveur.histoires.put(U1, List.of(passage("modifier", 2, 7), passage("modifier", 1, 2)));
        poste.recevoir();
        assertThat(histoire().de("places")).hasSize(2);
        assertThat(demandes()).isEqualTo(2);
    }

    @Test
    void hors_ligne_garde_ce_qui_a_ete_lu_et_dit_ce_qui_manque() {
        serveur.histoires.put(U1, new ArrayList<>(List.of(passage("modifier", 1, 2))));
        histoire();
        liaison.recevoir(EtatLiaison.Evenement.PERDRE);
        assertThat(histoire().de("places")).hasSize(1);
        poste.saisir(ServeurContrat.unite(2), "places", 2, 9);
        Histoire jamaisLue = poste.poste.magasin().histoire("unite", ServeurContrat.unite(2));
        assertThat(jamaisLue.de("places")).hasSize(1);
        assertThat(jamaisLue.manque()).contains("sur le serveur");
        assertThat(demandes()).isOne();
    }

    @Test
    void un_serveur_qui_refuse_ou_se_tait_laisse_l_histoire_de_ce_poste() {
        serveur.statuts.put("/api/sync/historique", 404);
        assertThat(histoire().manque()).contains("ne donne pas l’historique");
        serveur.close();
        poste.saisir(U1, "places", 2, 9);
        assertThat(histoire().de("places")).hasSize(1);
        assertThat(histoire().manque()).contains("ne répond pas");
    }

    private long demandes() {
        return serveur.demandes.stream().filter(d -> d.contains("historique")).count();
    }
}
