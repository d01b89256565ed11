/** The screen of the établissements: those that are one and the same. */
@NullMarked
package fr.siimop.atelier.etablissement;

import org.jspecify.annotations.NullMarked;
