/**
 * Recovery of files of the former program: how a line that is not right comes in all the same, and what is kept of it.
 * Used by {@code examen}, which says what is wrong with each line; must not depend on it.
 */
@NullMarked
package fr.siimop.modele.importation.recuperation;

import org.jspecify.annotations.NullMarked;
