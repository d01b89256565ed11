/**
 * What a table shows, as a file: the same columns, in the same order, of the same lines. Knows neither the server nor
 * imports: a whole table that comes back is exported by the server.
 */
@NullMarked
package fr.siimop.atelier.grille.export;

import org.jspecify.annotations.NullMarked;
