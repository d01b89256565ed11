/**
 * Importing a file in the workbench, offline as well: what is read ({@code FichierLu}), what would become of each line
 * ({@code ImportEnCours}, over the engine of the shared model and the rows of this computer), what is written, as one
 * gesture that one undo takes back ({@code GesteImport}), and what waits, kept as a named lot ({@code Lot}). Nothing here
 * knows a control: the screens are in {@code ecran}. Must not depend on the shell.
 */
@NullMarked
package fr.siimop.atelier.importation;

import org.jspecify.annotations.NullMarked;
