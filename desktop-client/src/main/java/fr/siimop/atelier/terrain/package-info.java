/** The screen of the terrains: who works there, since when, and what closes them. */
@NullMarked
package fr.siimop.atelier.terrain;

import org.jspecify.annotations.NullMarked;
