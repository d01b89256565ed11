package fr.siimop.atelier.cache.copie;

import java.util.List;
import java.util.UUID;

/** A row edited here that comes back with what somebody else had written in other fields. */
public record LigneFusionnee(UUID id, List<String> champs) {}
