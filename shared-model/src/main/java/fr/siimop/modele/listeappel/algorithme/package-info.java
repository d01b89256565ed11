/** The run of a call list. Must not depend on {@code listeappel.verification}. */
@NullMarked
package fr.siimop.modele.listeappel.algorithme;

import org.jspecify.annotations.NullMarked;
