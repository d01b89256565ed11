package fr.siimop.atelier.poste;

import java.util.Comparator;

import fr.siimop.atelier.grille.table.Phrases;

/** A number of a table: shown as a text, sorted as a number. */
record Chiffre(double valeur, String texte) implements Comparable<Chiffre> {

    static Chiffre de(int nombre) {
        return new Chiffre(nombre, Phrases.nombre(nombre));
    }

    @Override
    public int compareTo(Chiffre autre) {
        return Comparator.comparingDouble(Chiffre::valeur).thenComparing(Chiffre::texte).compare(this, autre);
    }

    @Override
    public String toString() {
        return texte;
    }
}
