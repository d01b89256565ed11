/**
 * Ctrl K: one search over people, places, posts and commands, on the rows of the local cache.
 *
 * <p>Words: {@code SourceRecherche} (a table and which of its columns are searched), {@code IndexRecherche} (folded
 * texts of the tables, made again when they change), {@code Trouve} (an answer), {@code Palette} (the window). The index
 * knows no control; the shell says what opening an answer means.
 */
@NullMarked
package fr.siimop.atelier.recherche;

import org.jspecify.annotations.NullMarked;
