package fr.siimop.modele.sync;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Outcome of one mutation. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Resultat(UUID mutation, Issue issue, @Nullable Long rev, @Nullable Map<String, ConflitChamp> conflits,
        @Nullable List<AnomalieRecue> anomalies) {}
