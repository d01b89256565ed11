/**
 * What juries decide of an interne, and what it leads to: validated phases, thesis, diplomas (E-03 to E-05).
 *
 * <p>Words: {@code ValidationPhase} (decision of a jury on one phase), {@code These} (thèse d'exercice),
 * {@code Diplome} (State diploma of docteur, DES). A warning says what is missing, an error what contradicts itself: a
 * scolarité that begins with the juries of this year is not asked for those of the years before. Must not depend on the
 * posts.
 */
@NullMarked
package fr.siimop.modele.interne.cursus;

import org.jspecify.annotations.NullMarked;
