/**
 * Web pages, rendered on the server, usable without JavaScript: frame, sign-in, information, errors. Each subject has
 * its own sub-package. Depends on {@code http} and {@code connexion}; knows nothing of the command line.
 */
@NullMarked
package fr.siimop.serveur.pages;

import org.jspecify.annotations.NullMarked;
