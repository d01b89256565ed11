/**
 * The synchronisation centre: what waits on this computer and why, conflicts and refusals to be decided, what waits on
 * other computers, what others did, and the state of the copy.
 *
 * <p>Words: {@code GroupeAttente} (by what has to be done), {@code Decision} (what becomes of a field in conflict).
 */
@NullMarked
package fr.siimop.atelier.coquille.synchro;

import org.jspecify.annotations.NullMarked;
