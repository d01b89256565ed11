/**
 * Workbooks of Excel (ECMA-376), read and written as a stream.
 */
@NullMarked
package fr.siimop.modele.tableur.xlsx;

import org.jspecify.annotations.NullMarked;
