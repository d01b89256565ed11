package fr.siimop.modele.sync;

import java.util.Map;
import java.util.UUID;

/** One change of one row, named by an id that makes sending it twice harmless. */
public record Mutation(UUID mutation, String table, UUID id, Operation op, Map<String, Changement> champs) {}
