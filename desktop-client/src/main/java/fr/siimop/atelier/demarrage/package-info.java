/**
 * The ahead-of-time cache of the virtual machine, with which the window and the first gestures come sooner: the program makes it by
 * itself, with what a training of its own did, and never needs it.
 *
 * <p>Words: {@code CacheDemarrage} (the file, and what it was made for), {@code PreparationCache} (the program that
 * makes it), {@code Chantier} (what lies about meanwhile), {@code Entrainement} (what it learns from), {@code JeuEntrainement} (invented rows).
 */
@NullMarked
package fr.siimop.atelier.demarrage;

import org.jspecify.annotations.NullMarked;
