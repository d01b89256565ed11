/** Tests of the writing of rows, and the small world of the server's other tests. */
@NullMarked
package fr.siimop.serveur.journal;

import org.jspecify.annotations.NullMarked;
