/** The server. */
@NullMarked
package fr.siimop.serveur;

import org.jspecify.annotations.NullMarked;
