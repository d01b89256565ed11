package fr.siimop.modele.demo.piece;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A page of text as PDF 1.4: a title and lines, in a font that every reader has. */
public final class FichePdf {

    private static final Charset OUEST = Charset.forName("windows-1252");

    private FichePdf() {}

    public static byte[] de(String titre, List<String> lignes) {
        StringBuilder page = new StringBuilder("BT /F2 18 Tf 56 770 Td (" + echapper(titre) + ") Tj ET\n");
        page.append("0.04 0.42 0.46 RG 1.5 w 56 758 m 539 758 l S\n");
        int haut = 728;
        for (String ligne : lignes) {
            page.append("BT /F1 11 Tf 56 ").append(haut).append(" Td (").append(echapper(ligne)).append(") Tj ET\n");
            haut -= 18;
        }
        byte[] contenu = page.toString().getBytes(OUEST);
        List<byte[]> objets = List.of(
                octets("<< /Type /Catalog /Pages 2 0 R /Lang (fr-FR) >>"),
                octets("<< /Type /Pages /Kids [3 0 R] /Count 1 >>"),
                octets("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
                        + "/Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>"),
                joindre(octets("<< /Length " + contenu.length + " >>\nstream\n"), contenu, octets("endstream")),
                police("Helvetica"), police("Helvetica-Bold"));
        return assembler(objets);
    }

    private static byte[] police(String nom) {
        return octets("<< /Type /Font /Subtype /Type1 /BaseFont /" + nom + " /Encoding /WinAnsiEncoding >>");
    }

    /** Objects one after the other, then where each of them begins. */
    private static byte[] assembler(List<byte[]> objets) {
        ByteArrayOutputStream fichier = new ByteArrayOutputStream();
        fichier.writeBytes(octets("%PDF-1.4\n"));
        List<Integer> places = new ArrayList<>();
        for (byte[] objet : objets) {
            places.add(fichier.size());
            fichier.writeBytes(octets(places.size() + " 0 obj\n"));
            fichier.writeBytes(objet);
            fichier.writeBytes(octets("\nendobj\n"));
        }
        int table = fichier.size();
        fichier.writeBytes(octets("xref\n0 " + (objets.size() + 1) + "\n0000000000 65535 f \n"));
        places.forEach(place -> fichier.writeBytes(octets(String.format(Locale.ROOT, "%010d 00000 n \n", place))));
        fichier.writeBytes(octets("trailer\n<< /Size " + (objets.size() + 1) + " /Root 1 0 R >>\nstartxref\n" + table
                + "\n%%EOF\n"));
        return fichier.toByteArray();
    }

    private static String echapper(String texte) {
        return texte.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private static byte[] octets(String texte) {
        return texte.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joindre(byte[]... morceaux) {
        ByteArrayOutputStream joints = new ByteArrayOutputStream();
        for (byte[] morceau : morceaux) {
            joints.writeBytes(morceau);
        }
        return joints.toByteArray();
    }
}
