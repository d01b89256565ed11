/**
 * « Mes postes »: the postes of the terrains of which the person is the RTS today, as cards of twelve fields (D-46).
 */
@NullMarked
package fr.siimop.serveur.pages.postes;

import org.jspecify.annotations.NullMarked;
