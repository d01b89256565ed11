/** Tests of this package. */
@NullMarked
package fr.siimop.serveur.connexion;

import org.jspecify.annotations.NullMarked;
