/**
 * Lines of a spreadsheet to rows: headers recognised ({@code EnTetes}, {@code Correspondance}), cells read by the type of
 * their column ({@code Preparation}), every fault kept with its line, its column and what to do ({@code Faute}). Pure
 * functions over the rows that a person may read ({@code BaseImport}); the package {@code examen} says what would become
 * of each line, and who applies it decides.
 */
@NullMarked
package fr.siimop.modele.importation;

import org.jspecify.annotations.NullMarked;
