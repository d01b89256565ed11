/**
 * Public identifiers (SIREN, SIRET, FINESS, RPPS, UAI, INE) and the numbers of the program (terrain, agrément,
 * interne): their form, their key, and the key of a new one (2.15).
 *
 * <p>A missing identifier is fine; a wrong one is an error when typed and a mark on recovered data. Nothing is
 * corrected silently: the letter O stays an O. Must not depend on any feature.
 */
@NullMarked
package fr.siimop.modele.identifiant;

import org.jspecify.annotations.NullMarked;
