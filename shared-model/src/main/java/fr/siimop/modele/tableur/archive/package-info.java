/**
 * The zip archive of XML parts that XLSX and ODS files are, read without trusting it: bounded sizes, no document type, no
 * path, nothing on disk. Knows neither format.
 */
@NullMarked
package fr.siimop.modele.tableur.archive;

import org.jspecify.annotations.NullMarked;
