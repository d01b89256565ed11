/**
 * Internes, their ranks and their semesters.
 */
@NullMarked
package fr.siimop.modele.interne;

import org.jspecify.annotations.NullMarked;
