package fr.siimop.modele.tableur.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.zip.ZipException;

/** Looks at the directory of an archive before the JDK loads the whole of it in memory. */
final class RepertoireZip {

    private static final int SIGNATURE_FIN = 0x06054b50;
    private static final int TAILLE_FIN = 22;
    private static final int COMMENTAIRE_MAXIMAL = 65_535;
    private static final int TAILLE_MAXIMALE = 4 << 20;
    private static final int ENTREES_MAXIMALES = 10_000;

    private RepertoireZip() {}

    static void verifier(Path fichier) throws IOException {
        try (RandomAccessFile acces = new RandomAccessFile(fichier.toFile(), "r")) {
            int longueur = (int) Math.min(acces.length(), TAILLE_FIN + COMMENTAIRE_MAXIMAL);
            byte[] queue = new byte[longueur];
            acces.seek(acces.length() - longueur);
            acces.readFully(queue);
            ByteBuffer octets = ByteBuffer.wrap(queue).order(ByteOrder.LITTLE_ENDIAN);
            for (int i = longueur - TAILLE_FIN; i >= 0; i--) {
                if (octets.getInt(i) == SIGNATURE_FIN) {
                    borner(octets.getShort(i + 10) & 0xFFFF, octets.getInt(i + 12) & 0xFFFFFFFFL);
                    return;
                }
            }
        }
        throw new ZipException("no end of central directory");
    }

    /** A directory beyond 65,535 entries, said elsewhere in the file, is beyond the limit as well. */
    private static void borner(int entrees, long taille) throws ZipException {
        if (entrees > ENTREES_MAXIMALES || taille > TAILLE_MAXIMALE) {
            throw new ZipException("directory of " + entrees + " entries, " + taille + " bytes");
        }
    }
}
