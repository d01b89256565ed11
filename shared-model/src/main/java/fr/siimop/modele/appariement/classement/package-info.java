/**
 * What the rankings of the posts say of their candidates, and whether they count (K-11 to K-13, DJ-04 to DJ-07). Must
 * not depend on {@code algorithme} nor on {@code verification}, which judges by its own copy of the rules.
 */
@NullMarked
package fr.siimop.modele.appariement.classement;

import org.jspecify.annotations.NullMarked;
