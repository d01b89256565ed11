package fr.siimop.modele.amphi.algorithme;

/**
 * An interne whose post changed in a re-simulation; posts are those of the input, {@code SortieAmphi.AUCUN} for none.
 */
public record Deplacement(int interne, int avant, int apres) {}
