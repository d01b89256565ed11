package fr.siimop.modele.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** What can be cut out of a sending: a mutation, or all those of an act. */
public final class Unites {

    private Unites() {}

    /** An act stands where its last mutation was, so that what its rows refer to is before it. */
    public static <M> List<List<M>> de(List<M> mutations, Function<M, @Nullable UUID> acte) {
        Map<UUID, List<M>> actes = new HashMap<>();
        for (M mutation : mutations) {
            UUID sien = acte.apply(mutation);
            if (sien != null) {
                actes.computeIfAbsent(sien, nouveau -> new ArrayList<>()).add(mutation);
            }
        }
        List<List<M>> unites = new ArrayList<>();
        for (M mutation : mutations) {
            List<M> membres = membres(actes, acte.apply(mutation));
            if (membres.isEmpty()) {
                unites.add(List.of(mutation));
            } else if (membres.getLast() == mutation) {
                unites.add(membres);
            }
        }
        return unites;
    }

    private static <M> List<M> membres(Map<UUID, List<M>> actes, @Nullable UUID acte) {
        return acte == null ? List.of() : actes.getOrDefault(acte, List.of());
    }

    public static <M> List<M> ensemble(List<List<M>> unites) {
        return unites.stream().flatMap(List::stream).toList();
    }
}
