/**
 * What was typed here and not accepted yet: the outbox, never thrown away.
 *
 * <p>Words: {@code Cle} (a row of a table), {@code EnAttente} (what waits for one row), {@code Transitions} (its states),
 * {@code Envoi} (all of them), {@code TextesAttente} (texts that no column could read). Must not know the rows received.
 */
@NullMarked
package fr.siimop.atelier.cache.envoi;

import org.jspecify.annotations.NullMarked;
