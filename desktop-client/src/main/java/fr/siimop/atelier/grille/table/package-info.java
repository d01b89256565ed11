/**
 * The table itself: its view-model, which decides and is tested without a window, and the control that paints it.
 *
 * <p>Words: {@code ModeleTable} (rows, filters, sort), {@code Selection} with {@code Plage} (the painted rectangle),
 * {@code Edition} (typing, paste, fill, clear: one gesture each), {@code ParcoursAnomalies}, {@code Grille} (the
 * control), {@code CelluleGrille}, {@code Editeur}.
 */
@NullMarked
package fr.siimop.atelier.grille.table;

import org.jspecify.annotations.NullMarked;
