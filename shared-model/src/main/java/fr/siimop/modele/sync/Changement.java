package fr.siimop.modele.sync;

import org.jspecify.annotations.Nullable;

/** One field of a mutation: the value its author had read, and the one he wants. JSON scalars. */
public record Changement(@Nullable Object base, @Nullable Object valeur) {}
