package fr.siimop.atelier.sync;

import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.Accuses;
import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.atelier.cache.envoi.EnAttente;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.reserve.ContenusPieces.SansLigne;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.essai.TablesEssai;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.Changement;
import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Mutation;
import fr.siimop.modele.sync.Operation;
import fr.siimop.modele.sync.Resultat;
import fr.siimop.modele.terrain.piece.ContenuPiece;

class EnvoiPiecesTest {

    private static final byte[] LIVRET = "%PDF-1.7 un livret".getBytes(StandardCharsets.UTF_8);
    private static final String EMPREINTE = ContenuPiece.empreinte(LIVRET);

    @TempDir
    Path dossier;
    private ServeurContrat serveur;
    private PosteLocal poste;
    private ClientServeur client;
    private Passage passage;

    @BeforeEach
    void ouvrir() throws Exception {
        serveur = new ServeurContrat(RegistreSiimop.REGISTRE);
        serveur.donnees.droits(PIECE_TERRAIN.table(), "TOURS");
        demarrer();
    }

    private void demarrer() throws Exception {
        poste = PosteLocal.ouvrir(Espace.de(dossier, serveur.adresse(), ServeurContrat.EMAIL), RegistreSiimop.REGISTRE,
                Clock.systemUTC(), UUID::randomUUID);
        client = new ClientServeur(AdresseServeur.lire(serveur.adresse()).orElseThrow(), "jeton-1");
        passage = new Passage(client, poste, Clock.systemUTC());
    }

    @AfterEach
    void fermer() {
        arreter();
        serveur.close();
    }

    private void arreter() {
        client.close();
        poste.close();
    }

    private void synchroniser() throws Exception {
        passage.faire(Suivi.muet(), true);
    }

    /** @param rang of the subdivision, its terrain and the file */
    private UUID piece(int rang, String subdivision) {
        serveur.donnees.poser("subdivision", TablesEssai.id(rang), "code", subdivision);
        serveur.donnees.poser("terrain", TablesEssai.id(100 + rang), "subdivision", TablesEssai.id(rang).toString());
        UUID piece = TablesEssai.id(200 + rang);
        serveur.donnees.poser(PIECE_TERRAIN.table(), piece, "terrain", TablesEssai.id(100 + rang).toString(), "nom",
                "Livret.pdf", "empreinte", EMPREINTE);
        return piece;
    }

    @Test
    void un_fichier_deja_joint_ailleurs_part_pour_la_ligne_que_l_on_ecrit() throws Exception {
        piece(1, "LYON");
        UUID sienne = piece(2, "TOURS");
        piece(3, "LYON");
        poste.contenus().garder(EMPREINTE, LIVRET);
        synchroniser();
        assertThat(serveur.fichiers).containsExactly(sienne);
        assertThat(poste.contenus().aEnvoyer()).isEmpty();
    }

    @Test
    void le_contenu_d_une_ligne_abandonnee_ne_reste_pas() throws Exception {
        synchroniser();
        Cle abandonnee = new Cle(PIECE_TERRAIN.table(), UUID.randomUUID());
        poste.envoi().creer(abandonnee, Map.of("empreinte", EMPREINTE));
        poste.contenus().garder(EMPREINTE, LIVRET);
        arreter();
        demarrer();
        assertThat(poste.contenus().aEnvoyer()).containsExactly(EMPREINTE);
        poste.envoi().abandonner(abandonnee);
        synchroniser();
        assertThat(poste.contenus().aEnvoyer()).as("the gesture may be done again").containsExactly(EMPREINTE);
        arreter();
        demarrer();
        assertThat(poste.contenus().aEnvoyer()).isEmpty();
        assertThat(poste.contenus().lire(EMPREINTE)).isEmpty();
    }

    @Test
    void le_contenu_d_une_ligne_refaite_n_est_plus_a_oter() throws Exception {
        synchroniser();
        // read before the row is made: its rules are not what this is about
        poste.magasin().lignes(PIECE_TERRAIN.table());
        Cle jointe = new Cle(PIECE_TERRAIN.table(), UUID.randomUUID());
        poste.contenus().garder(EMPREINTE, LIVRET);
        poste.envoi().creer(jointe, Map.of("empreinte", EMPREINTE));
        poste.envoi().abandonner(jointe);
        synchroniser();
        assertThat(poste.contenus().sansLigne()).containsExactly(EMPREINTE);

        poste.envoi().creer(jointe, Map.of("empreinte", EMPREINTE));
        serveur.perdreLaReponse = true;
        assertThatThrownBy(this::synchroniser).isInstanceOf(EchecServeur.class);
        serveur.statuts.put("/api/sync/tirer", 503);
        assertThatThrownBy(this::synchroniser).isInstanceOf(EchecServeur.class);
        assertThat(poste.envoi().nombre()).as("accepted, and not received yet").isZero();
        arreter();
        demarrer();

        assertThat(poste.contenus().aEnvoyer()).containsExactly(EMPREINTE);
    }

    @Test
    void le_contenu_d_une_ligne_acceptee_attend_qu_elle_soit_recue() throws Exception {
        synchroniser();
        Cle jointe = new Cle(PIECE_TERRAIN.table(), UUID.randomUUID());
        poste.contenus().garder(EMPREINTE, LIVRET);
        poste.envoi().creer(jointe, Map.of("empreinte", EMPREINTE));
        // accepted, and the line is cut before the row itself is received
        poste.envoi().abandonner(jointe);
        arreter();
        demarrer();
        assertThat(poste.contenus().aEnvoyer()).containsExactly(EMPREINTE);
        UUID sienne = piece(2, "TOURS");
        synchroniser();
        assertThat(serveur.fichiers).containsExactly(sienne);
        assertThat(poste.contenus().aEnvoyer()).isEmpty();
    }

    @Test
    void le_contenu_d_une_ligne_recue_puis_partie_avant_lui_reste_et_se_dit() throws Exception {
        synchroniser();
        UUID jointe = UUID.randomUUID();
        poste.contenus().garder(EMPREINTE, LIVRET);
        accepter(new Mutation(UUID.randomUUID(), PIECE_TERRAIN.table(), jointe, Operation.CREER,
                Map.of("empreinte", new Changement(null, EMPREINTE), "nom", new Changement(null, "Livret.pdf")), null));
        synchroniser();
        assertThat(poste.contenus().aEnvoyer()).as("not sent yet").containsExactly(EMPREINTE);
        serveur.donnees.oter(PIECE_TERRAIN.table(), jointe, "hors_portee");
        synchroniser();
        for (int fois = 0; fois < 2; fois++) {
            arreter();
            demarrer();
            assertThat(poste.fichiersDelaisses()).extracting(SansLigne::nom).containsExactly("Livret.pdf");
            assertThat(poste.contenus().lire(EMPREINTE)).hasValue(LIVRET);
        }

        poste.oublier(poste.fichiersDelaisses().getFirst());
        arreter();
        demarrer();
        assertThat(poste.fichiersDelaisses()).isEmpty();
        assertThat(poste.contenus().lire(EMPREINTE)).isEmpty();
    }

    @Test
    void le_contenu_refuse_d_une_ligne_connue_reste_et_se_dit_quand_elle_part() throws Exception {
        UUID sienne = piece(2, "TOURS");
        poste.contenus().garder(EMPREINTE, LIVRET);
        serveur.statuts.put("/api/sync/fichier", 413);
        synchroniser();
        serveur.donnees.oter(PIECE_TERRAIN.table(), sienne, "hors_portee");
        synchroniser();
        arreter();
        demarrer();
        assertThat(poste.fichiersDelaisses()).extracting(SansLigne::nom).containsExactly("Livret.pdf");
        assertThat(poste.contenus().lire(EMPREINTE)).hasValue(LIVRET);
    }

    @Test
    void un_fichier_retire_d_un_terrain_reste_quand_la_ligne_d_un_autre_part_avec_lui() throws Exception {
        UUID autre = piece(2, "TOURS");
        poste.contenus().garder(EMPREINTE, LIVRET);
        serveur.statuts.put("/api/sync/fichier", 413);
        synchroniser();
        UUID jointe = UUID.randomUUID();
        accepter(new Mutation(UUID.randomUUID(), PIECE_TERRAIN.table(), jointe, Operation.CREER,
                Map.of("empreinte", new Changement(null, EMPREINTE), "nom", new Changement(null, "Livret.pdf")), null));
        poste.envoi().supprimer(new Cle(PIECE_TERRAIN.table(), jointe));
        serveur.donnees.poser(PIECE_TERRAIN.table(), jointe, "nom", "Livret.pdf", "empreinte", EMPREINTE);
        serveur.donnees.oter(PIECE_TERRAIN.table(), autre, "hors_portee");
        synchroniser();
        arreter();
        demarrer();
        assertThat(poste.fichiersDelaisses()).extracting(SansLigne::nom).containsExactly("Livret.pdf");
        assertThat(poste.contenus().lire(EMPREINTE)).hasValue(LIVRET);
    }

    @Test
    void le_contenu_d_une_ligne_que_l_on_a_retiree_soi_meme_ne_reste_pas() throws Exception {
        synchroniser();
        UUID jointe = UUID.randomUUID();
        poste.contenus().garder(EMPREINTE, LIVRET);
        accepter(new Mutation(UUID.randomUUID(), PIECE_TERRAIN.table(), jointe, Operation.CREER,
                Map.of("empreinte", new Changement(null, EMPREINTE), "nom", new Changement(null, "Livret.pdf")), null));
        poste.envoi().supprimer(new Cle(PIECE_TERRAIN.table(), jointe));
        serveur.donnees.poser(PIECE_TERRAIN.table(), jointe, "nom", "Livret.pdf", "empreinte", EMPREINTE);
        synchroniser();
        arreter();
        demarrer();
        assertThat(poste.fichiersDelaisses()).isEmpty();
        assertThat(poste.contenus().lire(EMPREINTE)).isEmpty();
    }

    @Test
    void le_contenu_d_une_ligne_dont_la_suppression_est_refusee_part() throws Exception {
        UUID sienne = piece(2, "TOURS");
        poste.contenus().garder(EMPREINTE, LIVRET);
        serveur.statuts.put("/api/sync/fichier", 503);
        synchroniser();
        assertThat(serveur.fichiers).isEmpty();
        Cle cle = new Cle(PIECE_TERRAIN.table(), sienne);
        poste.envoi().supprimer(cle);
        AnomalieRecue raison = new AnomalieRecue("sync.hors_perimetre", null, "En dehors de votre périmètre.");
        poste.envoi().changer(List.of(cle), attente -> attente.refuser(List.of(raison)));
        poste.magasin().relire(List.of(cle));
        synchroniser();
        assertThat(poste.envoi().toutes()).extracting(EnAttente::etat).containsExactly(EtatLigne.REFUSE);
        assertThat(serveur.fichiers).containsExactly(sienne);
        assertThat(poste.contenus().aEnvoyer()).isEmpty();
    }

    private void accepter(Mutation mutation) {
        new Accuses(poste).recevoir(List.of(mutation),
                List.of(new Resultat(mutation.mutation(), Issue.APPLIQUEE, 1L, null, null)), Set.of());
    }

    @Test
    void un_contenu_refuse_se_dit_jusqu_a_ce_qu_il_parte() throws Exception {
        UUID sienne = piece(2, "TOURS");
        poste.contenus().garder(EMPREINTE, LIVRET);
        serveur.mandataire = true;
        serveur.statuts.put("/api/sync/fichier", 413);
        synchroniser();
        assertThat(passage.fichiersRefuses()).singleElement().asString().contains("Livret.pdf",
                "refuse un envoi aussi gros");
        synchroniser();
        assertThat(passage.fichiersRefuses()).isEmpty();
        assertThat(serveur.fichiers).containsExactly(sienne);
    }
}
