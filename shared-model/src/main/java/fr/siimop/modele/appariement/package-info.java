/**
 * The matching of docteurs juniors with posts (hospitals/residents with ties): input, options, result, and the
 * rules by which a ranking counts; its files are in {@code fichiers}, the judgement of the rankings in
 * {@code classement}, the reasons in {@code explication}. Words: <em>candidat</em> (an interne who gives a post at least 1 cœur, both being
 * compatible), <em>classement</em> (the ranking of a post), <em>refus</em> (why a ranking does not count). Must not
 * depend on {@code algorithme} nor {@code verification}.
 */
@NullMarked
package fr.siimop.modele.appariement;

import org.jspecify.annotations.NullMarked;
