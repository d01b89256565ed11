/**
 * Contents of the files attached to terrains: kept under their digest, checked before they are taken, given back to
 * whoever reads the row. Must not know the wire.
 */
@NullMarked
package fr.siimop.serveur.piece;

import org.jspecify.annotations.NullMarked;
