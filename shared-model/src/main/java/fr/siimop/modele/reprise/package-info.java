/**
 * Recovery of the former program (U-01 to U-06): what a recovered line could not say rightly is kept with its reasons
 * ({@code LigneReprise}), and {@code rapport} tells each ARS what to mend first. Knows nothing of files.
 */
@NullMarked
package fr.siimop.modele.reprise;

import org.jspecify.annotations.NullMarked;
