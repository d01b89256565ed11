package fr.siimop.modele.calcul;

import java.util.Comparator;

/** The one order of identifiers: by Unicode code points, the same on every machine and in every language. */
public enum OrdreTexte implements Comparator<String> {
    CROISSANT;

    @Override
    public int compare(String a, String b) {
        int commun = Math.min(a.length(), b.length());
        for (int i = 0; i < commun; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // Surrogates stand for the highest code points although other characters have higher codes.
                boolean paires = Character.isSurrogate(x) == Character.isSurrogate(y);
                return paires ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
