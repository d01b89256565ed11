/**
 * Postes opened by the ARS on agréments.
 */
@NullMarked
package fr.siimop.modele.poste;

import org.jspecify.annotations.NullMarked;
