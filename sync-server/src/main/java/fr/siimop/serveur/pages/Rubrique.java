package fr.siimop.serveur.pages;

/** A section of the site in the header. */
public record Rubrique(String libelle, String chemin) {}
