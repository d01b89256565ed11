package fr.siimop.atelier.grille.saisie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which rows have nearly this number or this label: a digit wrong, missing, or in its neighbour's place, or its
 * beginning alone.
 */
final class Voisinage {

    static final int LONGUEUR_MAXIMALE = 60;
    private static final int MAXIMUM = 8;
    private static final int ASSEZ_DE_CHIFFRES = 5;

    private record Voisin(Candidat candidat, int ecart) {}

    private Voisinage() {}

    /** Nearest first. Two letters apart at most, one in a short word. */
    static List<Candidat> de(String plie, List<Candidat> candidats) {
        int tolerance = plie.length() < 6 ? 1 : 2;
        boolean incomplet = plie.length() >= ASSEZ_DE_CHIFFRES && plie.chars().allMatch(Character::isLetterOrDigit)
                && Character.isDigit(plie.charAt(0));
        List<Voisin> voisins = new ArrayList<>();
        for (Candidat candidat : candidats) {
            int ecart = Math.min(ecart(plie, candidat.cle(), tolerance), ecart(plie, candidat.intitule(), tolerance));
            if (ecart <= tolerance) {
                voisins.add(new Voisin(candidat, ecart));
            } else if (incomplet && candidat.cle().startsWith(plie)) {
                voisins.add(new Voisin(candidat, tolerance + 1));
            }
        }
        return voisins.stream().sorted(Comparator.comparingInt(Voisin::ecart)).limit(MAXIMUM).map(Voisin::candidat)
                .toList();
    }

    /** Letters to change, add, take away or swap to go from one to the other; given up beyond the tolerance. */
    static int ecart(String un, String autre, int tolerance) {
        int n = un.length();
        int m = autre.length();
        if (Math.abs(n - m) > tolerance) {
            return tolerance + 1;
        }
        int[] avant = new int[m + 1];
        int[] courante = new int[m + 1];
        int[] suivante = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            courante[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            suivante[0] = i;
            int minimum = i;
            for (int j = 1; j <= m; j++) {
                int cout = un.charAt(i - 1) == autre.charAt(j - 1) ? 0 : 1;
                int valeur = Math.min(Math.min(suivante[j - 1], courante[j]) + 1, courante[j - 1] + cout);
                if (i > 1 && j > 1 && un.charAt(i - 1) == autre.charAt(j - 2)
                        && un.charAt(i - 2) == autre.charAt(j - 1)) {
                    valeur = Math.min(valeur, avant[j - 2] + 1);
                }
                suivante[j] = valeur;
                minimum = Math.min(minimum, valeur);
            }
            if (minimum > tolerance) {
                return tolerance + 1;
            }
            int[] libre = avant;
            avant = courante;
            courante = suivante;
            suivante = libre;
        }
        return courante[m];
    }
}
