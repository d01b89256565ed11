/**
 * « Mes terrains »: what the RTS of a terrain sees of it, describes himself, and asks his ARS to change (D-16).
 */
@NullMarked
package fr.siimop.serveur.pages.terrains;

import org.jspecify.annotations.NullMarked;
