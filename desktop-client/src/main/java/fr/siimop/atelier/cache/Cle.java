package fr.siimop.atelier.cache;

import java.util.UUID;

/** One row of one table. */
public record Cle(String table, UUID id) {}
