/**
 * What the invented data are drawn from: the seed, weights and sizes, names and towns, the calendar, the reference lists, the
 * faults planted on purpose and the people behind the demonstration accounts.
 *
 * <p>Words: {@code Hasard} (draws of one seed), {@code Taille} (how much), {@code Defaut} (a planted fault, at a known rate),
 * {@code ComptesDemo}, {@code Lieu} (a subdivision with its towns). Knows nothing of what is drawn.
 */
@NullMarked
package fr.siimop.modele.demo.matiere;

import org.jspecify.annotations.NullMarked;
