/**
 * What this computer keeps: the rows received (a cache that can always be rebuilt) and, apart from
 * them, what was typed here and not accepted yet (the outbox, never thrown away).
 *
 * <p>Words: {@code Espace} (the files of one person on one server), {@code Cache}, {@code Envoi} (the
 * outbox), {@code EnAttente} (what waits for one row), {@code Transitions} (its states), {@code
 * Magasin} (rows in memory for the open screens, own values included). All SQL of the workbench is
 * here. Must not depend on the network, on the sign-in nor on the shell.
 */
@NullMarked
package fr.siimop.atelier.cache;

import org.jspecify.annotations.NullMarked;
