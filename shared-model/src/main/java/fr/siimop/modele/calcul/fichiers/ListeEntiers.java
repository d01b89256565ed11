package fr.siimop.modele.calcul.fichiers;

import java.util.Arrays;

/** A growing list of integers without a box around each: one input holds millions of them. */
public final class ListeEntiers {

    private int[] valeurs = new int[64];
    private int taille;

    public void ajouter(int valeur) {
        if (taille == valeurs.length) {
            valeurs = Arrays.copyOf(valeurs, taille * 2);
        }
        valeurs[taille++] = valeur;
    }

    public int valeur(int indice) {
        return valeurs[indice];
    }

    public int taille() {
        return taille;
    }
}
