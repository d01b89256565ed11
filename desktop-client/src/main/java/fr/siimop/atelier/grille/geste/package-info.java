/**
 * The bulk gestures of the table: what is wanted of which cells, what would become of each of them and why, then one
 * command that does it and undoes it.
 *
 * <p>Words: {@code Demande} (an act on some rows and columns), {@code Transformation} (what each cell should hold),
 * {@code Apercu} (changed, unchanged, to correct, refused, with the reasons), {@code GesteCellules} (what the undo
 * stack holds). Nothing here knows a control: everything may run off the UI thread. Must not depend on the packages of
 * the control, of the screen nor of the previews.
 */
@NullMarked
package fr.siimop.atelier.grille.geste;

import org.jspecify.annotations.NullMarked;
