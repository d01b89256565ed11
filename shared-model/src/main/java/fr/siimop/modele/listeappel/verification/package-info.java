/**
 * Verification of a call list against the properties L1 to L7 of {@code docs/calculs.md}. Knows the model alone: must
 * not depend on {@code listeappel.algorithme}.
 */
@NullMarked
package fr.siimop.modele.listeappel.verification;

import org.jspecify.annotations.NullMarked;
