/**
 * The control that paints the view-model of a table, and gives it what the mouse and the keyboard do.
 *
 * <p>Words: {@code Grille} (the control), {@code GeometrieGrille} (where rows and columns are), {@code ColonnesTable}
 * and {@code EnteteColonne} (columns and their headers), {@code CalqueSelection} (what lies over the cells),
 * {@code RaccourciGrille} (what a key does).
 */
@NullMarked
package fr.siimop.atelier.grille.affichage;

import org.jspecify.annotations.NullMarked;
