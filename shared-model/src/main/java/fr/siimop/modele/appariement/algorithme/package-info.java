/**
 * The run of the matching on the markets of {@code algorithme.marche}: heuristics, bounds, local search, and the solving
 * of each market up to its proof. No clock, no unseeded random, no solver: the exact solving is the server's.
 */
@NullMarked
package fr.siimop.modele.appariement.algorithme;

import org.jspecify.annotations.NullMarked;
