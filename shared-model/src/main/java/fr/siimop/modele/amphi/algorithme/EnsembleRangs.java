package fr.siimop.modele.amphi.algorithme;

import java.util.Arrays;

/** Internes admitted on one post (numbered by rank), sorted: who is last, how many come before another. */
final class EnsembleRangs {

    private int[] internes = new int[4];
    private int taille;

    void ajouter(int interne) {
        int place = avant(interne);
        if (taille == internes.length) {
            internes = Arrays.copyOf(internes, taille * 2);
        }
        System.arraycopy(internes, place, internes, place + 1, taille - place);
        internes[place] = interne;
        taille++;
    }

    void retirer(int interne) {
        int place = avant(interne);
        System.arraycopy(internes, place + 1, internes, place, taille - place - 1);
        taille--;
    }

    /** How many have a better rank. */
    int avant(int interne) {
        int trouve = Arrays.binarySearch(internes, 0, taille, interne);
        return trouve < 0 ? -trouve - 1 : trouve;
    }

    int dernier() {
        return internes[taille - 1];
    }

    int taille() {
        return taille;
    }
}
