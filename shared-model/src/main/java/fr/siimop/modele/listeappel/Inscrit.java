package fr.siimop.modele.listeappel;

/** An interne to be listed, with everything that decides of his rank. */
public record Inscrit(String interne, int anciennete, Position position) {}
