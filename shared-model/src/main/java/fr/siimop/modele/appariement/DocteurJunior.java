package fr.siimop.modele.appariement;

/** An interne who looks for a post; an empty subdivision is unknown. */
public record DocteurJunior(String interne, String subdivision, Decalage decalage) {}
