/**
 * Tables in files. CSV (RFC 4180) read strictly for the official calculations: large files record by record
 * ({@code EnregistrementsCsv}), small ones as a whole ({@code Csv}). And the words that every format of spreadsheet
 * shares: {@code Cellule}, {@code LigneTableur}, {@code LignesTableur}, {@code FichierRefuse}; the formats are in the
 * packages below, their choice in {@code fichier}.
 * Knows nothing of columns nor of features.
 */
@NullMarked
package fr.siimop.modele.tableur;

import org.jspecify.annotations.NullMarked;
