/**
 * What workbenches send: read, compared with what the server has field by field, written with its outcome.
 *
 * <p>Words: {@code MutationRecue} (one mutation as it was understood), {@code Fusion} (its fields against the server's),
 * {@code MutationsConnues} (outcomes kept). Knows nothing of pulls and cursors.
 */
@NullMarked
package fr.siimop.serveur.sync.poussee;

import org.jspecify.annotations.NullMarked;
