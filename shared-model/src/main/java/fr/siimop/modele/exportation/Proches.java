package fr.siimop.modele.exportation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Texts that a person probably meant: few letters apart, two neighbours swapped counting as one. */
final class Proches {

    private static final int PROPOSES = 3;
    private static final int LONGUEUR_MAXIMALE = 60;

    private record Candidat(String texte, int distance) {}

    private Proches() {}

    static List<String> parmi(Collection<String> textes, String cherche) {
        String normal = Normalisation.de(cherche);
        if (normal.isEmpty() || normal.length() > LONGUEUR_MAXIMALE) {
            return List.of();
        }
        int maximum = Math.max(1, Math.min(3, normal.length() / 4));
        return textes.stream().filter(texte -> Math.abs(texte.length() - normal.length()) <= maximum)
                .map(texte -> new Candidat(texte, distance(normal, Normalisation.de(texte), maximum)))
                .filter(candidat -> candidat.distance() <= maximum)
                .sorted(Comparator.comparingInt(Candidat::distance).thenComparing(Candidat::texte)).limit(PROPOSES)
                .map(Candidat::texte).toList();
    }

    /** Edits that lead from one to the other; more than the maximum as soon as that is certain. */
    static int distance(String un, String autre, int maximum) {
        int[] avantDerniere = new int[autre.length() + 1];
        int[] derniere = new int[autre.length() + 1];
        for (int j = 0; j <= autre.length(); j++) {
            derniere[j] = j;
        }
        for (int i = 1; i <= un.length(); i++) {
            int[] ligne = new int[autre.length() + 1];
            ligne[0] = i;
            int meilleure = i;
            for (int j = 1; j <= autre.length(); j++) {
                int cout = un.charAt(i - 1) == autre.charAt(j - 1) ? 0 : 1;
                ligne[j] = Math.min(Math.min(ligne[j - 1], derniere[j]) + 1, derniere[j - 1] + cout);
                if (i > 1 && j > 1 && un.charAt(i - 1) == autre.charAt(j - 2)
                        && un.charAt(i - 2) == autre.charAt(j - 1)) {
                    ligne[j] = Math.min(ligne[j], avantDerniere[j - 2] + 1);
                }
                meilleure = Math.min(meilleure, ligne[j]);
            }
            if (meilleure > maximum) {
                return maximum + 1;
            }
            avantDerniere = derniere;
            derniere = ligne;
        }
        return derniere[autre.length()];
    }
}
