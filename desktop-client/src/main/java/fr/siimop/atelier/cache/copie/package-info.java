/**
 * The rows received, in local tables: a copy that can always be made again.
 *
 * <p>Words: {@code Cache}, {@code EcritureCache} (what one reception writes, whole or not at all), {@code LignesRendues}
 * (rows written here that the feed gives back), {@code Section} (rows of one table on the wire). Must not know the outbox
 * but for the keys of its rows.
 */
@NullMarked
package fr.siimop.atelier.cache.copie;

import org.jspecify.annotations.NullMarked;
