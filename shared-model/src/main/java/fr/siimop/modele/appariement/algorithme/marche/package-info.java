/**
 * The market in dense integers, and what narrows it before any search: pairs that no weakly stable matching holds are
 * removed, what remains is split into independent parts. Words: a <em>paire</em> is an acceptable (interne, poste); a
 * <em>niveau</em> is a class of equally liked partners, 0 the best; a <em>couplage</em> gives each interne a pair or
 * {@link fr.siimop.modele.appariement.algorithme.marche.Marche#AUCUNE}; an <em>extrait</em> is an independent part.
 * Knows nothing of files nor of identifiers.
 */
@NullMarked
package fr.siimop.modele.appariement.algorithme.marche;

import org.jspecify.annotations.NullMarked;
