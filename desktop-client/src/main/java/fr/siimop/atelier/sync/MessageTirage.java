package fr.siimop.atelier.sync;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;

/** What the reading thread hands to the writing one. */
sealed interface MessageTirage {

    record Rangees(DescripteurEntite<?> descripteur, List<@Nullable Object[]> rangees) implements MessageTirage {}

    record Sortie(String table, UUID id, String motif) implements MessageTirage {}

    record Jalon(String curseur, boolean fin) implements MessageTirage {}

    /** The stream is over; the error when it was cut. */
    record Termine(@Nullable Throwable erreur, long illisibles) implements MessageTirage {}
}
