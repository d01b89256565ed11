/**
 * The files of a matching: names and columns, reading with every fault, writing of the result with its reasons and its
 * proof. Must not depend on {@code algorithme} nor on {@code verification}.
 */
@NullMarked
package fr.siimop.modele.appariement.fichiers;

import org.jspecify.annotations.NullMarked;
