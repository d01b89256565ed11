/**
 * Amphi de choix: internes called by rank, each taking the first of his wishes whose post has a place left. Here the
 * model (input, output, their files); the run is in {@code amphi.algorithme}, the properties A1, A2, … in
 * {@code amphi.verification}.
 */
@NullMarked
package fr.siimop.modele.amphi;

import org.jspecify.annotations.NullMarked;
