/**
 * Which rows a table shows and in which order: pure, without JavaFX, on any thread.
 *
 * <p>Words: {@code ColonneGrille} (a column as the grid has it, own or linked), {@code Donnees} (the rows and, per
 * column, their dictionary), {@code Filtre}, {@code Tri}, {@code CalculVue} (gives the positions to show).
 * Each column is coded once as a dictionary and one number per row; filters, sorts and distinct values then only look
 * at small arrays, which is what makes them instant on 100,000 rows.
 */
@NullMarked
package fr.siimop.atelier.grille.calcul;

import org.jspecify.annotations.NullMarked;
