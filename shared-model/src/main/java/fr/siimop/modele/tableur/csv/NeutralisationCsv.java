package fr.siimop.modele.tableur.csv;

import java.util.regex.Pattern;

/**
 * A text that a spreadsheet would take for a formula gets an apostrophe before it, and loses it when it is read back.
 * Signed numbers and telephone numbers are no formulas: {@code -12,5} and {@code +33 6 12 34 56 78} stay as they are.
 */
final class NeutralisationCsv {

    private static final String DECLENCHEURS = "=+-@\t\r";
    private static final Pattern NOMBRE = Pattern.compile("[+-][\\d][\\d .,()\\u00a0\\u202f]{0,40}");

    private NeutralisationCsv() {}

    static String neutraliser(String texte) {
        return dangereux(texte) || protege(texte) ? "'" + texte : texte;
    }

    /** Undoes exactly what {@link #neutraliser} does. */
    static String retablir(String texte) {
        return protege(texte) ? texte.substring(1) : texte;
    }

    private static boolean dangereux(String texte) {
        return !texte.isEmpty() && DECLENCHEURS.indexOf(texte.charAt(0)) >= 0 && !NOMBRE.matcher(texte).matches();
    }

    /** Apostrophes, then something dangerous: one more apostrophe keeps it apart from what was neutralised. */
    private static boolean protege(String texte) {
        int i = 0;
        while (i < texte.length() && texte.charAt(i) == '\'') {
            i++;
        }
        return i > 0 && dangereux(texte.substring(i));
    }
}
