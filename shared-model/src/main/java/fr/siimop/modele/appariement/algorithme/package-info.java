/**
 * The matching on dense integers: reduction, heuristics, bound, local search. Words: a <em>paire</em> is an acceptable
 * (interne, poste); a <em>niveau</em> is a class of equally liked partners, 0 the best; a <em>couplage</em> gives each
 * interne a pair or {@link fr.siimop.modele.appariement.algorithme.Marche#AUCUNE}; an <em>extrait</em> is an
 * independent part of the market. No clock, no unseeded random, no solver: the exact solving is the server's.
 */
@NullMarked
package fr.siimop.modele.appariement.algorithme;

import org.jspecify.annotations.NullMarked;
