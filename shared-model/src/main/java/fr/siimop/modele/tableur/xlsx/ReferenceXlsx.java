package fr.siimop.modele.tableur.xlsx;

import java.io.IOException;

/** References such as {@code AB12}. */
final class ReferenceXlsx {

    private static final int LETTRES = 26;

    private ReferenceXlsx() {}

    /** From 0; beyond the last column that exists when there are more letters. */
    static int colonne(String reference) throws IOException {
        int colonne = 0;
        int i = 0;
        for (; i < reference.length() && reference.charAt(i) >= 'A' && reference.charAt(i) <= 'Z' && i < 4; i++) {
            colonne = colonne * LETTRES + reference.charAt(i) - 'A' + 1;
        }
        if (i == 0) {
            throw new IOException("not a reference: " + reference);
        }
        return colonne - 1;
    }

    static int entier(String texte) throws IOException {
        try {
            return Integer.parseInt(texte);
        } catch (NumberFormatException e) {
            throw new IOException("not a whole number", e);
        }
    }

    static String nom(int colonne) {
        StringBuilder nom = new StringBuilder();
        for (int reste = colonne; reste >= 0; reste = reste / LETTRES - 1) {
            nom.append((char) ('A' + reste % LETTRES));
        }
        return nom.reverse().toString();
    }
}
