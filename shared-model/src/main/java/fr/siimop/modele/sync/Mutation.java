package fr.siimop.modele.sync;

import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One change of one row, named by an id that makes sending it twice harmless.
 *
 * @param acte shared by the mutations of a lot that are applied together or not at all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mutation(UUID mutation, String table, UUID id, Operation op, Map<String, Changement> champs,
        @Nullable UUID acte) {}
