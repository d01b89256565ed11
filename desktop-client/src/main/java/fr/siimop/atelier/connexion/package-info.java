/**
 * Signing in: who, on which server, online or on what this computer keeps, then the first
 * synchronisation.
 *
 * <p>Words: {@code Portier} (signs in and out, no window), {@code SessionLocale} (what is kept of it,
 * never the password), {@code Entree} (the person is in), {@code VueConnexion} (the window). Must
 * not depend on the shell.
 */
@NullMarked
package fr.siimop.atelier.connexion;

import org.jspecify.annotations.NullMarked;
