/**
 * How one person looks at a table: which columns, in which order, how wide, which stay in place; which filters, sorts
 * and search; and the named views that keep all of it.
 *
 * <p>Words: {@code Disposition} (the columns), {@code Criteres} (filters, sorts, search). Without controls; must not
 * depend on the table that shows it.
 */
@NullMarked
package fr.siimop.atelier.grille.vue;

import org.jspecify.annotations.NullMarked;
