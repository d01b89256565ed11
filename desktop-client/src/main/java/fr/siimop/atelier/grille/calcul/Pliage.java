package fr.siimop.atelier.grille.calcul;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case, accents, ligatures nor typographic quotes: « Éléonore » is found by « eleo ». */
public final class Pliage {

    private static final Pattern DIACRITIQUES = Pattern.compile("\\p{M}+");
    /** What one character becomes, when it becomes one: French texts hold no other, and this is quick. */
    private static final char[] SIMPLES = simples();
    private static final char AUTREMENT = '\uffff';

    private Pliage() {}

    public static String plier(String texte) {
        for (int i = 0; i < texte.length(); i++) {
            char plie = simple(texte.charAt(i));
            if (plie != texte.charAt(i)) {
                return plie == AUTREMENT ? parUnicode(texte) : reecrire(texte, i);
            }
        }
        return texte;
    }

    private static String reecrire(String texte, int debut) {
        char[] plies = texte.toCharArray();
        for (int i = debut; i < plies.length; i++) {
            char plie = simple(plies[i]);
            if (plie == AUTREMENT) {
                return parUnicode(texte);
            }
            plies[i] = plie;
        }
        return new String(plies);
    }

    private static char simple(char c) {
        return c < SIMPLES.length ? SIMPLES[c] : AUTREMENT;
    }

    static String parUnicode(String texte) {
        String nu = DIACRITIQUES.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD)).replaceAll("");
        return nu.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace('’', '\'')
                .replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static char[] simples() {
        char[] simples = new char[0x2040];
        for (char c = 0; c < simples.length; c++) {
            boolean latine = c < 0x250 || c >= 0x2000;
            String plie = latine ? parUnicode(String.valueOf(c)) : "";
            simples[c] = plie.length() == 1 ? plie.charAt(0) : AUTREMENT;
        }
        return simples;
    }
}
