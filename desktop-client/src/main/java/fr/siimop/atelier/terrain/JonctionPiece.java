package fr.siimop.atelier.terrain;

import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.fiche.Entites;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Origine;
import fr.siimop.modele.descripteur.Verification;
import fr.siimop.modele.terrain.Terrain;
import fr.siimop.modele.terrain.piece.ContenuPiece;
import fr.siimop.modele.terrain.piece.NomPiece;
import fr.siimop.modele.terrain.piece.PieceTerrain;
import fr.siimop.modele.terrain.piece.TypePiece;

/**
 * A file that somebody wants to attach: read, looked into, kept.
 *
 * @param piece     its row, the content being on the disk of the workbench; {@code null} when it cannot be attached
 * @param anomalies why; none when the file could not even be read
 */
record JonctionPiece(@Nullable PieceTerrain piece, List<Anomalie> anomalies) {

    static JonctionPiece de(ServicesGrille services, Terrain terrain, Path fichier) {
        byte[] contenu;
        try (InputStream flux = Files.newInputStream(fichier)) {
            contenu = flux.readNBytes(ContenuPiece.OCTETS_AU_PLUS + 1);
        } catch (IOException e) {
            return new JonctionPiece(null, List.of());
        }
        ContenuPiece lu = ContenuPiece.de(contenu);
        TypePiece type = lu.type();
        if (type == null) {
            return new JonctionPiece(null, lu.anomalies());
        }
        List<String> pris = Entites.de(PIECE_TERRAIN,
                services.source().referants(PIECE_TERRAIN.table(), "terrain", terrain.id())).stream()
                .map(PieceTerrain::nom).toList();
        String nom = NomPiece.libre(NomPiece.propre(fichier.toString()), pris);
        PieceTerrain piece = new PieceTerrain(services.ids().nouveau(), terrain.id(), nom, type, contenu.length,
                ContenuPiece.empreinte(contenu), Clock.systemUTC().instant());
        List<Anomalie> anomalies = new Verification(services.source().registre())
                .verifier(PIECE_TERRAIN, PIECE_TERRAIN.ligne(piece), services.source().contexte(Origine.SAISIE))
                .stream().filter(Anomalie::bloquante).toList();
        if (!anomalies.isEmpty()) {
            return new JonctionPiece(null, anomalies);
        }
        services.contenus().garder(piece.empreinte(), contenu);
        return new JonctionPiece(piece, List.of());
    }
}
