package fr.siimop.serveur.journal;

/** What a committed unit of work gave, and its order in the feed; 0 when it wrote nothing. */
public record Validation<R>(R resultat, long seq) {}
