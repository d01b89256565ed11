/**
 * Invented hospitals: établissements, terrains, agréments, and what is asked and attached there.
 *
 * <p>Words: {@code Stage} (a terrain of a place), {@code Autorisation} (an agrément that is in force). Must not know postes.
 */
@NullMarked
package fr.siimop.modele.demo.terrain;

import org.jspecify.annotations.NullMarked;
