/**
 * The HTTP side of the server: start and stop, security headers, limits, errors, static files, health, and the
 * synchronisation routes over the services of {@code sync}. Pages and the command line use it, never the reverse.
 */
@NullMarked
package fr.siimop.serveur.http;

import org.jspecify.annotations.NullMarked;
