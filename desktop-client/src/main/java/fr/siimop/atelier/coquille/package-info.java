/**
 * The window of the workbench around its screens: application bar, navigation, tabs, status bar,
 * home, synchronisation.
 *
 * <p>Words: {@code Seance} (one person at work: files, server, background), {@code ModeleCoquille}
 * (what the window shows and does), {@code Rubrique} (an entry of the navigation), {@code Ecran} (what
 * a tab holds). Views bind, the model decides.
 */
@NullMarked
package fr.siimop.atelier.coquille;

import org.jspecify.annotations.NullMarked;
