/**
 * Command line of the official calculations: {@code calculer} and {@code verifier}, on files alone. Opens no database
 * and knows nothing of the rest of the server.
 */
@NullMarked
package fr.siimop.serveur.calcul;

import org.jspecify.annotations.NullMarked;
