package fr.siimop.serveur.pages.terrains;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.GenerateurId;
import fr.siimop.modele.terrain.piece.ContenuPiece;
import fr.siimop.modele.terrain.piece.NomPiece;
import fr.siimop.modele.terrain.piece.PieceTerrain;
import fr.siimop.modele.terrain.piece.TypePiece;
import fr.siimop.serveur.pages.terrains.PageTerrains.LignePiece;
import fr.siimop.serveur.pages.terrains.PageTerrains.Saisie;
import fr.siimop.serveur.piece.PiecesRepository;

/** The files that an RTS attaches to his terrain and takes away (K-08). */
final class FichiersDuRts {

    private final PiecesRepository pieces;
    private final GenerateurId ids;
    private final Clock horloge;

    FichiersDuRts(PiecesRepository pieces, GenerateurId ids, Clock horloge) {
        this.pieces = pieces;
        this.ids = ids;
        this.horloge = horloge;
    }

    /** @param presentes those that are there, of which no two have the same name */
    Saisie joindre(TerrainDuRts du, String chemin, byte[] contenu, List<LignePiece> presentes) {
        ContenuPiece lu = ContenuPiece.de(contenu);
        TypePiece type = lu.type();
        if (type == null) {
            return saisie(lu.anomalies());
        }
        String nom = NomPiece.libre(NomPiece.propre(chemin), presentes.stream().map(LignePiece::nom).toList());
        PieceTerrain piece = new PieceTerrain(ids.nouveau(), du.terrain(), nom, type, contenu.length,
                ContenuPiece.empreinte(contenu), horloge.instant());
        return saisie(pieces.joindre(du.joignant(), piece, contenu).stream().filter(Anomalie::bloquante).toList());
    }

    /** False when it is not, or no longer, a file of this terrain. */
    boolean retirer(TerrainDuRts du, UUID piece) {
        return lire(du, piece).isPresent()
                && pieces.retirer(du.joignant(), piece).stream().noneMatch(Anomalie::bloquante);
    }

    Optional<PiecesRepository.Piece> lire(TerrainDuRts du, UUID piece) {
        return pieces.lire(du.joignant(), piece).filter(p -> p.piece().terrain().equals(du.terrain()));
    }

    private static Saisie saisie(List<Anomalie> anomalies) {
        return anomalies.isEmpty()
                ? Saisie.VIDE
                : new Saisie(Saisie.FICHIER, Map.of(), Map.of(Saisie.FICHIER, anomalies.stream().map(Phrase::de)
                        .map(p -> p.quoi() + " " + p.pourquoi() + " " + p.faire()).collect(Collectors.joining(" "))));
    }
}
