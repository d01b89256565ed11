/**
 * Agréments of the terrains and the links between them.
 */
@NullMarked
package fr.siimop.modele.agrement;

import org.jspecify.annotations.NullMarked;
