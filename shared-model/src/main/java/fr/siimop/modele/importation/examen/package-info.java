/**
 * What would become of each line of a file: which row it means ({@code Rapprochement}), whether another line says the same
 * ({@code Doublons}), what it would create or change ({@code Examen}), what would mend it ({@code Propositions}), and
 * whether the file as a whole is plausible ({@code Vraisemblance}). The same for the command line and for the workbench:
 * the rows come from a {@code BaseImport}. Nothing is written here.
 */
@NullMarked
package fr.siimop.modele.importation.examen;

import org.jspecify.annotations.NullMarked;
