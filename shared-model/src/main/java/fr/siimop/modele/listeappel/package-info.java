/**
 * Liste d'appel: internes by decreasing ancienneté, then by exact position at the competition. Here the model (input,
 * output, their files); the run is in {@code listeappel.algorithme}, the properties L1, L2, … in
 * {@code listeappel.verification}.
 */
@NullMarked
package fr.siimop.modele.listeappel;

import org.jspecify.annotations.NullMarked;
