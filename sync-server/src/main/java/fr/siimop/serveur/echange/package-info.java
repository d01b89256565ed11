/**
 * Whole tables to and from files of the command line, on top of {@code modele.exportation} and
 * {@code modele.importation}: finds the rows, applies them through the journal's units of work.
 */
@NullMarked
package fr.siimop.serveur.echange;

import org.jspecify.annotations.NullMarked;
