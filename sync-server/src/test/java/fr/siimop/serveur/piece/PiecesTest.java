package fr.siimop.serveur.piece;

import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.droits.Droits;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.modele.terrain.piece.AnomaliePiece;
import fr.siimop.modele.terrain.piece.ContenuPiece;
import fr.siimop.modele.terrain.piece.PieceTerrain;
import fr.siimop.modele.terrain.piece.TypePiece;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Monde;
import fr.siimop.serveur.stockage.BaseDeTest;
import fr.siimop.serveur.stockage.SurChaqueBase;

/** Contents of attached files on both databases: taken once, whole, from whoever may, and given to whoever reads. */
class PiecesTest {

    private static final byte[] CONTENU = contenu(1_400_000);

    private static byte[] contenu(int taille) {
        byte[] contenu = new byte[taille];
        Arrays.fill(contenu, (byte) 'x');
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, contenu, 0, 8);
        return contenu;
    }

    @SurChaqueBase
    void un_contenu_revient_octet_pour_octet_et_s_envoie_deux_fois_sans_dommage(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PiecesRepository pieces = new PiecesRepository(essai.base().jdbi(), monde.ecriture);
        PieceTerrain piece = monde.ajouter(PIECE_TERRAIN, piece(monde, CONTENU));
        Auteur ars = auteur(monde.subdivisionA.code());
        assertThat(pieces.lire(ars, piece.id()).orElseThrow().contenu()).isNull();
        assertThat(pieces.deposer(ars, piece.id(), CONTENU)).isEmpty();
        assertThat(pieces.deposer(ars, piece.id(), CONTENU)).isEmpty();
        assertThat(pieces.lire(ars, piece.id()).orElseThrow().contenu()).isEqualTo(CONTENU);
    }

    @SurChaqueBase
    void refuse_un_autre_contenu_une_ligne_inconnue_et_qui_n_a_pas_le_droit(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PiecesRepository pieces = new PiecesRepository(essai.base().jdbi(), monde.ecriture);
        PieceTerrain piece = monde.ajouter(PIECE_TERRAIN, piece(monde, CONTENU));
        Auteur ars = auteur(monde.subdivisionA.code());
        assertThat(codes(pieces.deposer(ars, piece.id(), contenu(1_400_001))))
                .containsExactly(AnomaliePiece.EMPREINTE_FAUSSE.code());
        assertThat(codes(pieces.deposer(ars, piece.id(), new byte[]{'M', 'Z'})))
                .containsExactly(AnomaliePiece.TYPE_REFUSE.code());
        assertThat(codes(pieces.deposer(ars, UUID.randomUUID(), CONTENU)))
                .containsExactly(AnomalieSync.LIGNE_INCONNUE.code());
        assertThat(codes(pieces.deposer(auteur(monde.subdivisionB.code()), piece.id(), CONTENU)))
                .containsExactly(AnomalieSync.HORS_PERIMETRE.code());
        assertThat(pieces.lire(ars, piece.id()).orElseThrow().contenu()).isNull();
        assertThat(pieces.lire(new Auteur(UUID.randomUUID(), "poste", Droits.AUCUN), piece.id())).isEmpty();
    }

    @SurChaqueBase
    void un_contenu_part_avec_la_derniere_ligne_qui_l_a(BaseDeTest essai) {
        Monde monde = new Monde(essai.base());
        PiecesRepository pieces = new PiecesRepository(essai.base().jdbi(), monde.ecriture);
        Auteur ars = auteur(monde.subdivisionA.code());
        PieceTerrain premiere = piece(monde, CONTENU);
        PieceTerrain seconde = piece(monde, "livret (2).pdf", CONTENU);
        assertThat(pieces.joindre(ars, premiere, CONTENU)).isEmpty();
        assertThat(pieces.joindre(ars, seconde, CONTENU)).isEmpty();
        assertThat(pieces.retirer(ars, premiere.id())).isEmpty();
        assertThat(pieces.lire(ars, seconde.id()).orElseThrow().contenu()).isEqualTo(CONTENU);
        assertThat(pieces.retirer(ars, seconde.id())).isEmpty();
        assertThat(morceaux(essai)).isZero();
        assertThat(pieces.joindre(ars, seconde, CONTENU)).isEmpty();
        assertThat(pieces.lire(ars, seconde.id()).orElseThrow().contenu()).isEqualTo(CONTENU);
    }

    /** Each takes away what the other attaches: whoever has a row has its content. */
    @SurChaqueBase
    void joindre_et_retirer_le_meme_fichier_a_la_fois_ne_perd_pas_son_contenu(BaseDeTest essai) throws Exception {
        Monde monde = new Monde(essai.base());
        PiecesRepository pieces = new PiecesRepository(essai.base().jdbi(), monde.ecriture);
        Auteur ars = auteur(monde.subdivisionA.code());
        byte[] petit = contenu(2_000);
        try (ExecutorService fils = Executors.newFixedThreadPool(2)) {
            for (int tour = 0; tour < 20; tour++) {
                PieceTerrain partante = piece(monde, "partante" + tour + ".pdf", petit);
                PieceTerrain venue = piece(monde, "venue" + tour + ".pdf", petit);
                assertThat(pieces.joindre(ars, partante, petit)).isEmpty();
                Future<List<Anomalie>> retrait = fils.submit(() -> pieces.retirer(ars, partante.id()));
                Future<List<Anomalie>> ajout = fils.submit(() -> pieces.joindre(ars, venue, petit));
                assertThat(retrait.get()).isEmpty();
                assertThat(ajout.get()).isEmpty();
                assertThat(pieces.lire(ars, venue.id()).orElseThrow().contenu()).as("tour %d", tour)
                        .isEqualTo(petit);
                pieces.retirer(ars, venue.id());
            }
        }
    }

    private static int morceaux(BaseDeTest essai) {
        return essai.base().jdbi().withHandle(
                base -> base.createQuery("select count(*) from contenu_piece").mapTo(Integer.class).one());
    }

    private static PieceTerrain piece(Monde monde, byte[] contenu) {
        return piece(monde, "livret.pdf", contenu);
    }

    private static PieceTerrain piece(Monde monde, String nom, byte[] contenu) {
        return new PieceTerrain(monde.id(), monde.terrain.id(), nom, TypePiece.PDF, contenu.length,
                ContenuPiece.empreinte(contenu), Instant.parse("2026-11-20T09:00:00Z"));
    }

    private static Auteur auteur(String subdivision) {
        return new Auteur(UUID.randomUUID(), "poste d’essai", new Droits(
                Map.of(PIECE_TERRAIN.table(), Set.of("national"), "terrain", Set.of("national")),
                Map.of(PIECE_TERRAIN.table(), Set.of(subdivision))));
    }

    private static List<String> codes(List<Anomalie> anomalies) {
        return anomalies.stream().map(Anomalie::code).toList();
    }
}
