package fr.siimop.modele.sync;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A field that two people changed: what both had read, what each wants, who was first and when. */
public record ConflitChamp(@Nullable Object base, @Nullable Object mienne, @Nullable Object serveur, String auteur,
        Instant quand) {}
