/**
 * What the RTS of a terrain asks of the ARS (D-16): one row, one change, accepted or refused with a reason. Depends on
 * terrains and people; nothing of the model depends on it.
 */
@NullMarked
package fr.siimop.modele.terrain.demande;

import org.jspecify.annotations.NullMarked;
