package fr.siimop.modele.tableur.xlsx;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.siimop.modele.tableur.archive.LecteurXml;
import fr.siimop.modele.tableur.archive.LecteurXml.Evenement;

/** The text of a {@code si} or an {@code is}, whatever its fonts; phonetic readings are not part of it. */
final class TexteRiche {

    /** What XML cannot say is written {@code _x000D_}, and an underscore before such a text {@code _x005F_}. */
    private static final Pattern ECHAPPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private TexteRiche() {}

    static String lire(LecteurXml xml) throws IOException {
        int niveau = xml.profondeur() - 1;
        StringBuilder texte = new StringBuilder();
        while (xml.profondeur() > niveau) {
            if (xml.suivant() == Evenement.DEBUT) {
                if (xml.nom().equals("rPh")) {
                    xml.sauter();
                } else if (xml.nom().equals("t")) {
                    texte.append(xml.contenu());
                }
            }
        }
        return clair(texte.toString());
    }

    static String clair(String texte) {
        return texte.contains("_x")
                ? ECHAPPE.matcher(texte).replaceAll(trouve -> Matcher.quoteReplacement(
                        String.valueOf((char) Integer.parseInt(trouve.group(1), 16))))
                : texte;
    }

    /** The reverse of {@link #clair}. */
    static String echapper(String texte) {
        boolean simple = texte.indexOf("_x") < 0;
        for (int i = 0; simple && i < texte.length(); i++) {
            char c = texte.charAt(i);
            simple = c >= ' ' || c == '\n' || c == '\t';
        }
        if (simple) {
            return texte;
        }
        StringBuilder sortie = new StringBuilder();
        for (char c : ECHAPPE.matcher(texte).replaceAll("_x005F_x$1_").toCharArray()) {
            if (c < ' ' && c != '\n' && c != '\t') {
                sortie.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            } else {
                sortie.append(c);
            }
        }
        return sortie.toString();
    }
}
