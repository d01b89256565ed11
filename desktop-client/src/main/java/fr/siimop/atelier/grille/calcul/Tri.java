package fr.siimop.atelier.grille.calcul;

/** One key of a sort. Empty values come last in both directions. */
public record Tri(ColonneGrille colonne, boolean croissant) {}
