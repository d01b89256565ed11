/**
 * The workbench's side of the synchronisation contract: what it says to the server, one file per
 * step, over the cache and the outbox.
 *
 * <p>Words: {@code ClientServeur} (HTTP), {@code Tirage} (receive), {@code Poussee} (send), {@code
 * Passage} (one whole synchronisation), {@code Bilan} (what it did), {@code Veille} (listens to the
 * server between two passes). No JavaFX here.
 */
@NullMarked
package fr.siimop.atelier.sync;

import org.jspecify.annotations.NullMarked;
