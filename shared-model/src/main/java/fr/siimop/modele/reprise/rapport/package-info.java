/**
 * What is left to be mended of the recovered data, by ARS, most useful first: a fault is worth what hangs on it. Pure
 * reading of the rows that a person has.
 */
@NullMarked
package fr.siimop.modele.reprise.rapport;

import org.jspecify.annotations.NullMarked;
