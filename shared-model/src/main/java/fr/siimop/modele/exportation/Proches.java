package fr.siimop.modele.exportation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import fr.siimop.modele.identifiant.Ecart;

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
                int distance = Ecart.de(normal, sien, maximum);
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
}
