/**
 * What a table shows, on paper: the columns, the order and the filters of the screen, on as many pages as it takes.
 */
@NullMarked
package fr.siimop.atelier.grille.impression;

import org.jspecify.annotations.NullMarked;
