/**
 * What people want to know of each other's work: conflicts that wait, what changed since yesterday. Reads the journal
 * and the conflicts that {@code sync} keeps; must not depend on HTTP nor on pages.
 */
@NullMarked
package fr.siimop.serveur.suivi;

import org.jspecify.annotations.NullMarked;
