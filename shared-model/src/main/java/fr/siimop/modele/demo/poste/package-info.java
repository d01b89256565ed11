/**
 * Invented postes, and who is on them: as many as are needed, with the faults that are planted.
 *
 * <p>Words: {@code Besoins} (who needs a poste), {@code Accueil} (where there is room), {@code Affectations}, {@code Activites}
 * (semesters that internes live).
 */
@NullMarked
package fr.siimop.modele.demo.poste;

import org.jspecify.annotations.NullMarked;
