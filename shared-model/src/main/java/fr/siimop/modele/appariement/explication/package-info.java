/**
 * The reason of each wish's outcome, read from the input and the places given: it explains any weakly stable result,
 * whatever made it. Must not depend on {@code algorithme} nor on {@code verification}.
 */
@NullMarked
package fr.siimop.modele.appariement.explication;

import org.jspecify.annotations.NullMarked;
