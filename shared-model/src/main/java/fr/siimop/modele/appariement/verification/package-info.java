/**
 * Checks a matching again from its files alone, against the numbered properties of {@code docs/calculs.md}. Knows the
 * model; recomputes acceptability and validity of rankings by itself. Must not depend on {@code algorithme}.
 */
@NullMarked
package fr.siimop.modele.appariement.verification;

import org.jspecify.annotations.NullMarked;
