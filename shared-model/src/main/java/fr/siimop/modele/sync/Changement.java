package fr.siimop.modele.sync;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** One field of a mutation: the value its author had read, and the one he wants. JSON scalars. */
public record Changement(@Nullable Object base, @Nullable Object valeur) {

    /** True for a field that was only read: it tells on what a decision about others was based. */
    public boolean sansEffet() {
        return Objects.equals(base, valeur);
    }
}
