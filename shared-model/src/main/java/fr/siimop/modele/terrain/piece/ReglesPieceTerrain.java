package fr.siimop.modele.terrain.piece;

import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.EMPREINTE;
import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.NOM;
import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.PIECE_TERRAIN;
import static fr.siimop.modele.terrain.piece.DescripteurPieceTerrain.TERRAIN;

import java.util.List;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Contexte;

/** Rules of the rows; what a content is, {@link ContenuPiece} says. */
final class ReglesPieceTerrain {

    private static final int PAR_TERRAIN = 10;

    private ReglesPieceTerrain() {}

    /** A name that says something else than the content would open with another program. */
    static List<Anomalie> nomDuType(PieceTerrain piece, Contexte contexte) {
        boolean chemin = piece.nom().chars().anyMatch(c -> c < ' ' || "/\\:*?\"<>|".indexOf(c) >= 0);
        if (chemin) {
            return List.of(NOM.anomalie(AnomaliePiece.NOM_INTERDIT, piece.nom()));
        }
        return piece.type().nomme(piece.nom())
                ? List.of()
                : List.of(NOM.anomalie(AnomaliePiece.NOM_D_UN_AUTRE_TYPE, piece.nom(), piece.type().libelle(),
                        piece.type().extension()));
    }

    static List<Anomalie> empreinteLisible(PieceTerrain piece, Contexte contexte) {
        return piece.empreinte().matches("[0-9a-f]{64}")
                ? List.of()
                : List.of(EMPREINTE.anomalie(AnomaliePiece.EMPREINTE_FAUSSE));
    }

    static List<Anomalie> pasTrop(PieceTerrain piece, Contexte contexte) {
        long autres = contexte.chercher(PIECE_TERRAIN, TERRAIN, piece.terrain()).stream()
                .filter(p -> !p.id().equals(piece.id())).count();
        return autres < PAR_TERRAIN
                ? List.of()
                : List.of(Anomalie.surLigne(AnomaliePiece.TROP_DE_PIECES, PAR_TERRAIN));
    }
}
