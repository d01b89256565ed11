/**
 * What one cell of the table paints, from the view-model alone: value, state, lock, number of the row.
 *
 * <p>Words: {@code CelluleBase} (text, icon and corner), {@code CelluleGrille} (a value), {@code CelluleGouttiere} (the
 * left edge of a row). Must not depend on the control that holds them.
 */
@NullMarked
package fr.siimop.atelier.grille.cellule;

import org.jspecify.annotations.NullMarked;
