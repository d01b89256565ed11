/**
 * The archive of an official run: inputs, options, version of the program, outputs and their hashes in one zip, so that
 * anybody can run it again years later and compare to the byte.
 */
@NullMarked
package fr.siimop.modele.calcul.archive;

import org.jspecify.annotations.NullMarked;
