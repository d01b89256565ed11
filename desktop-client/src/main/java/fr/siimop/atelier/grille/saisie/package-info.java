/**
 * From what a person types or pastes to values, and what is wrong with each cell. No JavaFX.
 *
 * <p>Words: {@code Lecteur} (text to value, references included), {@code IndexReferences} (a table's rows by number
 * and label), {@code SaisieInvalide} (a text that its column cannot read, kept in the cell until corrected),
 * {@code Marques} (anomalies and invalid texts by row), {@code EtatCellule}, {@code Tsv}.
 */
@NullMarked
package fr.siimop.atelier.grille.saisie;

import org.jspecify.annotations.NullMarked;
