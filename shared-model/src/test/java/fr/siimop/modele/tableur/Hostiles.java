package fr.siimop.modele.tableur;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files made to harm, and files that are not what they say. */
public final class Hostiles {

    public static final String LIGNE = "<row><c><v>1</v></c></row>";

    /** Of a document protected by a password. */
    public static final String CHIFFRE = "<m:manifest><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>";

    /** What the files of Excel before 2007 begin with. */
    private static final byte[] OLE = Arrays.copyOf(
            new byte[]{(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 2048);

    private Hostiles() {}

    /** One of each kind, for who reads files through something larger than the reader. */
    public static List<Path> ecrire(Path dossier) throws Exception {
        String externe = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
        Path entier = Archive.xlsx(LIGNE).ecrire(dossier.resolve("coupé.xlsx"));
        return List.of(
                bombe(dossier.resolve("bombe.xlsx"), Archive.xlsx(LIGNE), "xl/worksheets/f.xml", "<worksheet>",
                        "<a></a>"),
                bombe(dossier.resolve("bombe.ods"), Archive.ods(""), "content.xml", "<a>", "<b/>"),
                bombe(dossier.resolve("chaînes.xlsx"), Archive.xlsx(LIGNE), "xl/chaines.xml", "<sst>",
                        "<si><t>x</t></si>"),
                Archive.xlsx(LIGNE).avec("../../etc/passwd", "x").ecrire(dossier.resolve("glisse.xlsx")),
                Archive.ods("").avec("content.xml", externe).ecrire(dossier.resolve("externe.ods")),
                Archive.xlsx(LIGNE).avec("xl/worksheets/f.xml", externe).ecrire(dossier.resolve("externe.xlsx")),
                Archive.xlsx(LIGNE).avec("xl/chaines.xml", rires()).ecrire(dossier.resolve("rires.xlsx")),
                Archive.ods("").avec("content.xml", rires()).ecrire(dossier.resolve("rires.ods")),
                Files.write(entier, Arrays.copyOf(Files.readAllBytes(entier), (int) Files.size(entier) / 2)),
                Files.writeString(dossier.resolve("pdf.xlsx"), "%PDF-1.7 …"),
                Archive.ods("").ecrire(dossier.resolve("autre.csv")),
                Archive.ods("").avec("META-INF/manifest.xml", CHIFFRE).ecrire(dossier.resolve("chiffré.ods")),
                Files.write(dossier.resolve("ancien.xls"), OLE),
                repeter(dossier.resolve("une-ligne.csv"), "abcdefgh", 200 << 20),
                repeter(dossier.resolve("une-ligne-de-cellules.csv"), "a;", 4 << 20),
                repeter(dossier.resolve("nul.csv"), "\0", 1 << 20), Files.createFile(dossier.resolve("vide.ods")));
    }

    /** A billion laughs. */
    public static String rires() {
        StringBuilder rires = new StringBuilder("<!DOCTYPE a [<!ENTITY r0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            rires.append("<!ENTITY r%d \"%s\">".formatted(i, ("&r" + (i - 1) + ";").repeat(10)));
        }
        return rires + "]><a>&r11;</a>";
    }

    /** The same again and again on one line. */
    public static Path repeter(Path fichier, String motif, int octets) throws IOException {
        try (OutputStream sortie = Files.newOutputStream(fichier)) {
            repeter(sortie, motif, octets);
        }
        return fichier;
    }

    private static void repeter(OutputStream sortie, String motif, int octets) throws IOException {
        byte[] bloc = motif.repeat((1 << 16) / motif.length()).getBytes(StandardCharsets.UTF_8);
        for (int ecrits = 0; ecrits < octets; ecrits += bloc.length) {
            sortie.write(bloc);
        }
    }

    /** The archive with one part of 80 MB, which shrinks to less than a thousandth. */
    public static Path bombe(Path fichier, Archive archive, String partie, String debut, String motif)
            throws IOException {
        byte[] normale = Files.readAllBytes(archive.sans(partie).ecrire(fichier));
        try (ZipInputStream lue = new ZipInputStream(new ByteArrayInputStream(normale));
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fichier))) {
            for (ZipEntry entree = lue.getNextEntry(); entree != null; entree = lue.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entree.getName()));
                lue.transferTo(zip);
            }
            zip.putNextEntry(new ZipEntry(partie));
            zip.write(debut.getBytes(StandardCharsets.UTF_8));
            repeter(zip, motif, 80 << 20);
        }
        return fichier;
    }
}
