/**
 * Tables as text: CSV (RFC 4180), read strictly from a stream that the caller opens and closes.
 * Knows nothing of columns nor of features.
 */
@NullMarked
package fr.siimop.modele.tableur;

import org.jspecify.annotations.NullMarked;
