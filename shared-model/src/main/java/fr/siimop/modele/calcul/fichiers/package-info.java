/**
 * The files of the official calculations, read and written strictly: each fault with its file, line, column and code
 * ({@code CodeFaute}, whose French sentences are in {@code fautes.properties}), and writing that is the same to the byte
 * everywhere. Knows no calculation.
 */
@NullMarked
package fr.siimop.modele.calcul.fichiers;

import org.jspecify.annotations.NullMarked;
