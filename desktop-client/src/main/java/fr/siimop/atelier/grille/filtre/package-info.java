/**
 * The window that opens under a header to filter a column: by values, text, bounds or state.
 *
 * <p>Words: {@code FenetreFiltre} (the only door), {@code VoletFiltre} (one of its ways to filter). Must not depend on
 * the control that opens it.
 */
@NullMarked
package fr.siimop.atelier.grille.filtre;

import org.jspecify.annotations.NullMarked;
