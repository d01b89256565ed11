/**
 * The reader or the writer that a file calls for, by its content and its name.
 */
@NullMarked
package fr.siimop.modele.tableur.fichier;

import org.jspecify.annotations.NullMarked;
