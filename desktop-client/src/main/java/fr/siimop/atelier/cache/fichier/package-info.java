/**
 * An encrypted file of the database: opened, set aside when it cannot be read, made smaller, read by several at once.
 *
 * <p>Words: {@code FichierH2}, {@code Ouverture} (what was opened, and what is to be told of it), {@code ErreurCache}
 * (the disk failed). Knows nothing of what the tables are.
 */
@NullMarked
package fr.siimop.atelier.cache.fichier;

import org.jspecify.annotations.NullMarked;
