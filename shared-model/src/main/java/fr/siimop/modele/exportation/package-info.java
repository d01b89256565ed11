/**
 * Rows to lines of a spreadsheet: cells by the type of each column, references as the key that an import finds again
 * ({@code Designations}), templates ({@code Modeles}). Everything derives from the descriptors.
 */
@NullMarked
package fr.siimop.modele.exportation;

import org.jspecify.annotations.NullMarked;
