/**
 * What this computer keeps for somebody, as one: {@code PosteLocal} opens it, {@code PuitsCache} writes what is typed,
 * {@code Accuses} what the server answered, {@code DroitsLocaux} says what may be written.
 *
 * <p>Underneath: {@code copie} (rows received), {@code envoi} (the outbox), {@code magasin} (both, in memory), {@code
 * reserve} (files and lines beside), over {@code fichier} and {@code espace}. All SQL of the workbench is in these
 * packages. None of them may depend on the network, on the sign-in nor on the shell.
 */
@NullMarked
package fr.siimop.atelier.cache;

import org.jspecify.annotations.NullMarked;
