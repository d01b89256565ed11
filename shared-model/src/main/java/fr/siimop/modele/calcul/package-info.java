/**
 * The one form of the three official calculations (amphi, appariement, liste d'appel): an immutable input checked
 * completely before the run, a pure run without clock nor unseeded random, an output with the reason of each decision,
 * an independent verification against numbered properties; their files in {@code calcul.fichiers}.
 *
 * <p>Each calculation has three packages: {@code X} (model: entree, sortie, their reading and writing),
 * {@code X.algorithme} (the run) and {@code X.verification} (the properties), and the last never depends on the second.
 * This package must not depend on any of them.
 */
@NullMarked
package fr.siimop.modele.calcul;

import org.jspecify.annotations.NullMarked;
