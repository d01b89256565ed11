/**
 * What is put over a cell, or in a form, to change a value: one editor for each kind of column.
 *
 * <p>Words: {@code Editeur} (the only door: it chooses by the type of the column). Must not depend on the control that
 * shows it.
 */
@NullMarked
package fr.siimop.atelier.grille.editeur;

import org.jspecify.annotations.NullMarked;
