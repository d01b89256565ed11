package fr.siimop.atelier.grille.geste;

/** One way out of an anomaly: what its button says, and what it writes in the cell. */
public record Remede(String libelle, String icone, Voulu voulu) {}
