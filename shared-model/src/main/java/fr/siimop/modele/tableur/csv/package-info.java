/**
 * Texts with separators as people's spreadsheets write them: encoding and separator are detected on reading, formulas
 * neutralised on writing. Official files of the calculations are stricter: see {@code EnregistrementsCsv} one level up.
 */
@NullMarked
package fr.siimop.modele.tableur.csv;

import org.jspecify.annotations.NullMarked;
