package fr.siimop.serveur.pages;

import java.util.List;

/** For people whose functions are exercised in the workbench. */
public record PageAtelier(List<String> fonctions, String adresseServeur) {}
