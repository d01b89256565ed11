/**
 * Figures by which a subdivision or the country is steered: places against internes. Depends on postes and internes;
 * nothing of the model depends on it.
 */
@NullMarked
package fr.siimop.modele.pilotage;

import org.jspecify.annotations.NullMarked;
