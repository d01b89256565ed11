package fr.siimop.modele.calcul.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import fr.siimop.modele.calcul.fichiers.FichiersMemoire;

/** First file of the archive: what was run, and the hash of everything else. */
record Manifeste(int format, String calcul, String version, SortedMap<String, String> options,
        SortedMap<String, Piece> entree, SortedMap<String, Piece> sortie) {

    static final int FORMAT = 1;

    /** An archive that lacks one of them is refused while it is read. */
    Manifeste {
        Objects.requireNonNull(calcul);
        Objects.requireNonNull(version);
        Objects.requireNonNull(options);
        Objects.requireNonNull(entree);
        Objects.requireNonNull(sortie);
    }

    record Piece(long octets, String sha256) {

        static Piece de(byte[] contenu) {
            try {
                byte[] empreinte = MessageDigest.getInstance("SHA-256").digest(contenu);
                return new Piece(contenu.length, HexFormat.of().formatHex(empreinte));
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError("Every Java has SHA-256", e);
            }
        }
    }

    static Manifeste de(Archive archive) {
        return new Manifeste(FORMAT, archive.calcul(), archive.version(), new TreeMap<>(archive.options()),
                pieces(archive.entree()), pieces(archive.sortie()));
    }

    private static SortedMap<String, Piece> pieces(FichiersMemoire fichiers) {
        var pieces = new TreeMap<String, Piece>();
        for (Map.Entry<String, byte[]> fichier : fichiers.contenus().entrySet()) {
            pieces.put(fichier.getKey(), Piece.de(fichier.getValue()));
        }
        return pieces;
    }
}
