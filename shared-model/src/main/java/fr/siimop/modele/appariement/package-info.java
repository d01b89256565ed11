/**
 * The matching of docteurs juniors with posts (hospitals/residents with ties): its files, its options, the validity of
 * the rankings, the result. Words: <em>candidat</em> (an interne who gives a post at least 1 cœur, both being
 * compatible), <em>classement</em> (the ranking of a post), <em>refus</em> (why a ranking does not count). Must not
 * depend on {@code algorithme} nor {@code verification}.
 */
@NullMarked
package fr.siimop.modele.appariement;

import org.jspecify.annotations.NullMarked;
