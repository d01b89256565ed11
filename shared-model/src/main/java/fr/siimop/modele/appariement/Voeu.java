package fr.siimop.modele.appariement;

/** The cœurs that an interne gives a post (both by their number in the input): 0 = can never be placed there. */
public record Voeu(int interne, int poste, int coeurs) {}
