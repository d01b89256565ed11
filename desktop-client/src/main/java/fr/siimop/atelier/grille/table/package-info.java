/**
 * The view-model of a table, which decides and is tested without a window.
 *
 * <p>Words: {@code ModeleTable} (rows, filters, sort), {@code LignesMontrees} (which of them, in which order),
 * {@code Selection} with {@code Plage} (the painted rectangle), {@code Edition} (typing, paste, fill, clear: one
 * gesture each), {@code ParcoursAnomalies}, {@code Travaux} (the long work of one table). Must not depend on what
 * paints it.
 */
@NullMarked
package fr.siimop.atelier.grille.table;

import org.jspecify.annotations.NullMarked;
