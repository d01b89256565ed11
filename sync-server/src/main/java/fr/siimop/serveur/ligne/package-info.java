/**
 * Command line of the server: sub-commands, options, exit codes and the sentences of every refusal. Knows how to put
 * the other packages together; none of them depends on it.
 */
@NullMarked
package fr.siimop.serveur.ligne;

import org.jspecify.annotations.NullMarked;
