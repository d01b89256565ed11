/**
 * Lines of a spreadsheet to rows: headers recognised, cells read by the type of their column, every fault kept with its
 * line, its column and what to do. Pure functions: who applies the rows finds those that exist and decides.
 */
@NullMarked
package fr.siimop.modele.importation;

import org.jspecify.annotations.NullMarked;
