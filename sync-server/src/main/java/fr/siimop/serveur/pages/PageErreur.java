package fr.siimop.serveur.pages;

import org.jspecify.annotations.Nullable;

/** What happened, what to do, and the code to give to the assistance when there is one. */
public record PageErreur(String titre, String explication, String faire, @Nullable String code) {}
