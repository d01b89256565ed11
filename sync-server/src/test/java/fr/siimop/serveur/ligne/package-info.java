/** Tests of this package. */
@NullMarked
package fr.siimop.serveur.ligne;

import org.jspecify.annotations.NullMarked;
