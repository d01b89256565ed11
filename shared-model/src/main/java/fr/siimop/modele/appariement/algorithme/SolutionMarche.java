package fr.siimop.modele.appariement.algorithme;

import fr.siimop.modele.appariement.algorithme.marche.Extrait;
import fr.siimop.modele.appariement.algorithme.marche.Marche;
/** What is known of one extract so far: the best matching, and what no weakly stable matching passes. */
record SolutionMarche(Extrait extrait, int numero, int[] couplage, int borne, long borneCoeurs) {

    int taille() {
        return Marche.taille(couplage);
    }

    long coeurs() {
        return extrait.marche().coeurs(couplage);
    }

    boolean tailleProuvee() {
        return taille() == borne;
    }

    boolean coeursProuves() {
        return tailleProuvee() && coeurs() == borneCoeurs;
    }
}
