/**
 * One row by itself: all its columns with their editors, what is wrong with it, what depends on it, what happened to it.
 * Everything derives from the descriptor.
 *
 * <p>Words: {@code FicheLigne} (the form), {@code ChampFiche} (one column of it), {@code BlocHistorique} (past values of
 * a column, to be restored). Must not depend on the screens that show it.
 */
@NullMarked
package fr.siimop.atelier.grille.fiche;

import org.jspecify.annotations.NullMarked;
