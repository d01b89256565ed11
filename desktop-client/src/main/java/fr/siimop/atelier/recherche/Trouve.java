package fr.siimop.atelier.recherche;

import java.util.UUID;

/**
 * A row that answers a search.
 *
 * @param merite what it is sorted by, the smallest first
 */
public record Trouve(String table, UUID id, String numero, String nom, String lieu, int merite) {}
