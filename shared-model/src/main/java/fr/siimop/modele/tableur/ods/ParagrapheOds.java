package fr.siimop.modele.tableur.ods;

import java.io.IOException;

import fr.siimop.modele.tableur.archive.EcrivainXml;

/** Text of a cell: a paragraph for each of its lines, its repeated blanks said one by one. */
final class ParagrapheOds {

    private ParagrapheOds() {}

    static void ecrire(EcrivainXml xml, String texte) throws IOException {
        for (String ligne : texte.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            xml.brut("<text:p>");
            ligne(xml, ligne);
            xml.brut("</text:p>");
        }
    }

    private static void ligne(EcrivainXml xml, String ligne) throws IOException {
        int debut = 0;
        for (int i = 0; i < ligne.length(); i++) {
            char c = ligne.charAt(i);
            boolean isole = c == ' ' && i > 0 && ligne.charAt(i - 1) != ' ' && i + 1 < ligne.length();
            if (c == '\t' || c == ' ' && !isole) {
                xml.texte(ligne.substring(debut, i)).brut(c == '\t' ? "<text:tab/>" : "<text:s/>");
                debut = i + 1;
            }
        }
        xml.texte(debut == 0 ? ligne : ligne.substring(debut));
    }
}
