/**
 * Verification of the result of an amphi against the properties A1 to A8 of {@code docs/calculs.md}. Knows the model
 * alone: must not depend on {@code amphi.algorithme}.
 */
@NullMarked
package fr.siimop.modele.amphi.verification;

import org.jspecify.annotations.NullMarked;
