/**
 * Workbooks of LibreOffice (OpenDocument 1.3), read and written as a stream.
 */
@NullMarked
package fr.siimop.modele.tableur.ods;

import org.jspecify.annotations.NullMarked;
