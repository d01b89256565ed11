/** Tests of this package. */
@NullMarked
package fr.siimop.serveur.pages;

import org.jspecify.annotations.NullMarked;
