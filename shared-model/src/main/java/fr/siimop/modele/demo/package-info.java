/**
 * The synthetic data set: invented people, hospitals and stays, at two sizes, the same for the same seed.
 *
 * <p>Words: {@code Taille} (how much), {@code Lot} (rows of one table, in the order of the registry),
 * {@code Defaut} (a planted fault, at a known rate), {@code BilanDemo} (what was made),
 * {@code ComptesDemo} (the people behind the demonstration accounts). Pure: the seed and the
 * semester are arguments. Nothing outside the demonstration and the tests may depend on it.
 */
@NullMarked
package fr.siimop.modele.demo;

import org.jspecify.annotations.NullMarked;
