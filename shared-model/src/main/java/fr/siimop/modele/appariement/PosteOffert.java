package fr.siimop.modele.appariement;

/** A post with its number of places; an empty subdivision constrains no ranking. */
public record PosteOffert(String poste, int places, String subdivision, Decalage decalage) {}
