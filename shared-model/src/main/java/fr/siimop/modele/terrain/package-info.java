/**
 * Terrains de stage and those who work on them. Depends on people and reference lists.
 */
@NullMarked
package fr.siimop.modele.terrain;

import org.jspecify.annotations.NullMarked;
