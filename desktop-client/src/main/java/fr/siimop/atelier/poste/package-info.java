/** The screen of the postes: what it has beyond the generic table. */
@NullMarked
package fr.siimop.atelier.poste;

import org.jspecify.annotations.NullMarked;
