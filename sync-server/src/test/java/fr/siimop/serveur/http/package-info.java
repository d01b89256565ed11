/** Tests of this package. */
@NullMarked
package fr.siimop.serveur.http;

import org.jspecify.annotations.NullMarked;
