/**
 * Files attached to a terrain (D-11, K-08): rows that say what a file is, and the check of what it holds. The content
 * itself is no row: it is kept beside, under its digest. Depends on terrains.
 */
@NullMarked
package fr.siimop.modele.terrain.piece;

import org.jspecify.annotations.NullMarked;
