/**
 * Reference lists (regions, subdivisions, UFR, DES, maquettes, options, FST, semesters) and établissements.
 * Must not depend on any other feature.
 */
@NullMarked
package fr.siimop.modele.referentiel;

import org.jspecify.annotations.NullMarked;
