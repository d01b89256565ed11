/**
 * The synthetic data set: invented people, hospitals and stays, at two sizes, the same for the same seed.
 *
 * <p>Words: {@code JeuDemo} (makes all of it), {@code Lot} (rows of one table, in the order of the registry), {@code BilanDemo}
 * (what was made). Underneath, each knowing only those before it: {@code matiere}, {@code interne}, {@code terrain},
 * {@code poste}. Pure: the seed and the semester are arguments. Nothing outside the demonstration and the tests may depend on
 * it.
 */
@NullMarked
package fr.siimop.modele.demo;

import org.jspecify.annotations.NullMarked;
