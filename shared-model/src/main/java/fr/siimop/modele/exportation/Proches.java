package fr.siimop.modele.exportation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Texts that a person probably meant: few letters apart, two neighbours swapped counting as one. */
final class Proches {

    private static final int PROPOSES = 3;
    private static final int LONGUEUR_MAXIMALE = 60;
    private static final int LETTRES = 64;

    private record Candidat(String texte, int distance) {}

    private Proches() {}

    /** @param textes by what they are called, what they are once normalised */
    static List<String> parmi(Map<String, String> textes, String cherche) {
        String normal = Normalisation.de(cherche);
        if (normal.isEmpty() || normal.length() > LONGUEUR_MAXIMALE) {
            return List.of();
        }
        int maximum = Math.max(1, Math.min(3, normal.length() / 4));
        int[] lettres = new int[LETTRES];
        normal.chars().forEach(c -> lettres[c % LETTRES]++);
        List<Candidat> candidats = new ArrayList<>();
        textes.forEach((texte, sien) -> {
            if (Math.abs(sien.length() - normal.length()) <= maximum && memesLettres(lettres, sien, maximum)) {
                int distance = distance(normal, sien, maximum);
                if (distance <= maximum) {
                    candidats.add(new Candidat(texte, distance));
                }
            }
        });
        return candidats.stream().sorted(Comparator.comparingInt(Candidat::distance).thenComparing(Candidat::texte))
                .limit(PROPOSES).map(Candidat::texte).toList();
    }

    /** One edit changes two counts of letters at most: most texts are passed over without being compared. */
    private static boolean memesLettres(int[] lettres, String autre, int maximum) {
        int[] reste = lettres.clone();
        int enTrop = 0;
        for (int i = 0; i < autre.length(); i++) {
            if (--reste[autre.charAt(i) % LETTRES] < 0 && ++enTrop > maximum) {
                return false;
            }
        }
        return true;
    }

    /** Edits that lead from one to the other; more than the maximum as soon as that is certain. */
    static int distance(String un, String autre, int maximum) {
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
