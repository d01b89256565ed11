/**
 * A whole screen made of one table: title, chips, table, explanation, figures of the status bar. A feature gives a
 * descriptor and a {@code Presentation}; what it has beyond that is in its own package.
 *
 * <p>Words: {@code EcranTable}, {@code Presentation}, {@code VoletExplication}, {@code Bandeau} (the line that names
 * what was just done), {@code ChiffresTable}.
 */
@NullMarked
package fr.siimop.atelier.grille.ecran;

import org.jspecify.annotations.NullMarked;
