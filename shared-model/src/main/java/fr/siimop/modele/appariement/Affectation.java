package fr.siimop.modele.appariement;

/** A place given: the interne, the post, the cœurs of the one and the rank by the other. */
public record Affectation(String interne, String poste, int coeurs, int rang) {}
