/**
 * Tables as text: CSV (RFC 4180), read strictly from a stream that the caller opens and closes; large files record by
 * record ({@code EnregistrementsCsv}), small ones as a whole ({@code Csv}).
 * Knows nothing of columns nor of features.
 */
@NullMarked
package fr.siimop.modele.tableur;

import org.jspecify.annotations.NullMarked;
