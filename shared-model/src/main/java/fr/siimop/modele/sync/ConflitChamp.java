package fr.siimop.modele.sync;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** A field that two people changed: what both had read, what each wants, who was first and when. */
public record ConflitChamp(@Nullable Object base, @Nullable Object mienne, @Nullable Object serveur, String auteur,
        Instant quand) {

    /** True when nobody else changed this field, but one that changes together with it. */
    public boolean parUnChampLie() {
        return Objects.equals(base, serveur);
    }
}
