package fr.siimop.modele.tableur;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A good file, damaged at random: its bytes, or those of one of the parts of the archive that it is. */
public final class Mutant {

    private static final byte[][] GREFFES = {"<".getBytes(), ">".getBytes(), "\"".getBytes(), "&".getBytes(),
        "-1".getBytes(), "999999999999".getBytes(), "NaN".getBytes(), "]]>".getBytes(), "<![CDATA[".getBytes(),
        "é".getBytes(), {0}, {(byte) 0xFF}, "\n".getBytes(), "r=\"ZZZZ9\"".getBytes(), "t=\"s\"".getBytes()};

    private Mutant() {}

    /** Beside the good one, under the same ending. */
    public static Path de(Path bon, Random hasard) throws IOException {
        byte[] octets = Files.readAllBytes(bon);
        boolean dedans = !bon.toString().endsWith("csv") && hasard.nextInt(4) > 0;
        return Files.write(bon.resolveSibling("mutant-" + bon.getFileName()),
                dedans ? muterUnePartie(octets, hasard) : muter(octets, hasard));
    }

    private static byte[] muterUnePartie(byte[] archive, Random hasard) throws IOException {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        int cible = hasard.nextInt(5) + 2;
        try (ZipInputStream lue = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream zip = new ZipOutputStream(sortie)) {
            int rang = 0;
            for (ZipEntry entree = lue.getNextEntry(); entree != null; entree = lue.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entree.getName()));
                byte[] octets = lue.readAllBytes();
                zip.write(rang++ == cible ? muter(octets, hasard) : octets);
            }
        }
        return sortie.toByteArray();
    }

    private static byte[] muter(byte[] octets, Random hasard) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream();
        int position = 0;
        for (int mutation = hasard.nextInt(3) + 1; mutation > 0 && position < octets.length; mutation--) {
            int suite = position + hasard.nextInt(octets.length - position);
            sortie.write(octets, position, suite - position);
            position = suite;
            switch (hasard.nextInt(4)) {
                case 0 -> position += hasard.nextInt(20);
                case 1 -> sortie.writeBytes(GREFFES[hasard.nextInt(GREFFES.length)]);
                case 2 -> {
                    sortie.write(hasard.nextInt(256));
                    position++;
                }
                default -> {
                    int debut = hasard.nextInt(octets.length);
                    sortie.write(octets, debut, Math.min(hasard.nextInt(60), octets.length - debut));
                }
            }
        }
        if (position < octets.length) {
            sortie.write(octets, position, octets.length - position);
        }
        return sortie.toByteArray();
    }
}
