package fr.siimop.modele.identifiant;

/** How far one text is from another, as people mistype: letters changed, added, forgotten, or two neighbours swapped. */
public final class Ecart {

    private Ecart() {}

    /** Edits that lead from one to the other; more than the maximum as soon as that is certain. */
    public static int de(String un, String autre, int maximum) {
        int debut = 0;
        int court = Math.min(un.length(), autre.length());
        while (debut < court && un.charAt(debut) == autre.charAt(debut)) {
            debut++;
        }
        int fin = 0;
        while (fin < court - debut
                && un.charAt(un.length() - 1 - fin) == autre.charAt(autre.length() - 1 - fin)) {
            fin++;
        }
        return entre(un.substring(debut, un.length() - fin), autre.substring(debut, autre.length() - fin), maximum);
    }

    /** Without what both begin and end with; places further apart than the maximum are never looked at. */
    private static int entre(String un, String autre, int maximum) {
        int loin = maximum + 1;
        int[][] lignes = new int[3][autre.length() + 1];
        for (int j = 0; j <= autre.length(); j++) {
            lignes[0][j] = Math.min(j, loin);
        }
        for (int i = 1; i <= un.length(); i++) {
            int[] ligne = lignes[i % 3];
            int[] derniere = lignes[(i + 2) % 3];
            int[] avant = lignes[(i + 1) % 3];
            int premier = Math.max(1, i - maximum);
            int dernier = Math.min(autre.length(), i + maximum);
            ligne[premier - 1] = premier == 1 ? Math.min(i, loin) : loin;
            int meilleure = ligne[premier - 1];
            char c = un.charAt(i - 1);
            for (int j = premier; j <= dernier; j++) {
                int cout = c == autre.charAt(j - 1) ? 0 : 1;
                int dessus = j == i + maximum ? loin : derniere[j];
                int valeur = Math.min(Math.min(ligne[j - 1], dessus) + 1, derniere[j - 1] + cout);
                if (i > 1 && j > 1 && c == autre.charAt(j - 2) && un.charAt(i - 2) == autre.charAt(j - 1)) {
                    valeur = Math.min(valeur, avant[j - 2] + 1);
                }
                ligne[j] = Math.min(valeur, loin);
                meilleure = Math.min(meilleure, ligne[j]);
            }
            if (meilleure > maximum) {
                return loin;
            }
        }
        return Math.abs(un.length() - autre.length()) > maximum ? loin : lignes[un.length() % 3][autre.length()];
    }
}
