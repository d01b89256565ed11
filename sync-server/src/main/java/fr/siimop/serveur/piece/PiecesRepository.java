package fr.siimop.serveur.piece;

import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.EMPREINTE;
import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.sync.AnomalieSync;
import fr.siimop.modele.terrain.piece.AnomaliePiece;
import fr.siimop.modele.terrain.piece.ContenuPiece;
import fr.siimop.modele.terrain.piece.PieceTerrain;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.journal.Cause;
import fr.siimop.serveur.journal.Ecriture;
import fr.siimop.serveur.journal.Unite;
import fr.siimop.serveur.stockage.Depot;

/** Takes and gives the contents of the files attached to terrains. */
public final class PiecesRepository {

    private final Jdbi jdbi;
    private final Ecriture ecriture;
    private final Depot depot = new Depot();

    public PiecesRepository(Jdbi jdbi, Ecriture ecriture) {
        this.jdbi = jdbi;
        this.ecriture = ecriture;
    }

    /** @param contenu {@code null} when whoever attached the file has not sent it yet */
    public record Piece(PieceTerrain piece, byte @Nullable [] contenu) {}

    /** The content of a row that is already there, as workbenches send it; sending it again changes nothing. */
    public List<Anomalie> deposer(Auteur auteur, UUID id, byte[] contenu) {
        return ecriture.executer(auteur, Cause.SYNCHRONISATION, unite -> deposer(unite, id, contenu)).resultat();
    }

    private static List<Anomalie> deposer(Unite unite, UUID id, byte[] contenu) {
        Optional<Ligne> ligne = unite.lire(PIECE_TERRAIN, id);
        if (ligne.isEmpty()) {
            return List.of(Anomalie.surLigne(AnomalieSync.LIGNE_INCONNUE, PIECE_TERRAIN.libelle()));
        }
        List<Anomalie> anomalies = new ArrayList<>(unite.droit(PIECE_TERRAIN, ligne.get()));
        PieceTerrain piece = PIECE_TERRAIN.creer(ligne.get());
        ContenuPiece lu = ContenuPiece.de(contenu);
        anomalies.addAll(lu.anomalies());
        boolean autre = !ContenuPiece.empreinte(contenu).equals(piece.empreinte())
                || lu.type() != null && lu.type() != piece.type() || contenu.length != piece.octets();
        if (anomalies.isEmpty() && autre) {
            anomalies.add(EMPREINTE.anomalie(AnomaliePiece.EMPREINTE_FAUSSE));
        }
        if (anomalies.isEmpty()) {
            ContenusRepository.ecrire(unite.handle(), piece.empreinte(), contenu);
        }
        return anomalies;
    }

    /** A row and its content together, as a page sends them. */
    public List<Anomalie> joindre(Auteur auteur, PieceTerrain piece, byte[] contenu) {
        return ecriture.executer(auteur, Cause.SAISIE, unite -> {
            List<Anomalie> anomalies = unite.creer(PIECE_TERRAIN, PIECE_TERRAIN.ligne(piece));
            if (anomalies.stream().noneMatch(Anomalie::bloquante)) {
                ContenusRepository.ecrire(unite.handle(), piece.empreinte(), contenu);
            }
            return anomalies;
        }).resultat();
    }

    /** Contents whose rows were loaded by the program itself. */
    public static void remplir(Jdbi jdbi, List<byte[]> contenus) {
        jdbi.useTransaction(base -> contenus
                .forEach(contenu -> ContenusRepository.ecrire(base, ContenuPiece.empreinte(contenu), contenu)));
    }

    /** A row and its content together, as a page takes them away: nothing brings them back from there. */
    public List<Anomalie> retirer(Auteur auteur, UUID id) {
        return ecriture.executer(auteur, Cause.SAISIE, unite -> {
            Optional<PieceTerrain> piece = unite.lire(PIECE_TERRAIN, id).map(PIECE_TERRAIN::creer);
            List<Anomalie> anomalies = unite.supprimer(PIECE_TERRAIN, id);
            if (anomalies.stream().noneMatch(Anomalie::bloquante)) {
                piece.ifPresent(partie -> unite.avantFin(
                        tx -> ContenusRepository.oublierSansLigne(unite.handle(), partie.empreinte())));
            }
            return anomalies;
        }).resultat();
    }

    /** Empty when this person does not read such a row. */
    public Optional<Piece> lire(Auteur auteur, UUID id) {
        return jdbi.withHandle(base -> depot.lire(base, PIECE_TERRAIN, id)
                .filter(ligne -> auteur.peutLire(PIECE_TERRAIN.table(), ligne.portee()))
                .map(ligne -> PIECE_TERRAIN.creer(ligne.ligne()))
                .map(piece -> new Piece(piece, ContenusRepository
                        .lire(base, piece.empreinte()).orElse(null))));
    }
}
