/**
 * Invented people: those who work there, the internes, and how far each has come.
 *
 * <p>Words: {@code Inscription} (an interne and his curriculum), {@code Promotions} (who began when), {@code Parcours} (semester
 * after semester), {@code Gens} (everybody who has an account). Must not know where internes go.
 */
@NullMarked
package fr.siimop.modele.demo.interne;

import org.jspecify.annotations.NullMarked;
