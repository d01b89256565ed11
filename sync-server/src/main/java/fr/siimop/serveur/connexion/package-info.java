/**
 * Who is there: accounts and passwords, web sessions, workstation tokens, pauses after failed attempts, and the rights
 * that a person's functions give. Knows neither HTTP nor pages.
 */
@NullMarked
package fr.siimop.serveur.connexion;

import org.jspecify.annotations.NullMarked;
