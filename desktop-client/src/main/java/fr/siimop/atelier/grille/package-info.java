/**
 * The table of the workbench: rows of any table of the register, shown, filtered, sorted, selected,
 * edited, pasted and explained, from its descriptor alone.
 *
 * <p>Words: {@code SourceLignes} (where rows come from), {@code PuitsEdition} (where edits go),
 * {@code Commande} (one named gesture, undone as a whole), {@code Vue} (which rows, in which order),
 * {@code Plage} (the selected rectangle), {@code EcranTable} (title, chips, table, explanation).
 * Must not depend on the cache, on the synchronisation nor on the shell: they implement its two
 * interfaces. Nothing here touches JDBC or HTTP.
 */
@NullMarked
package fr.siimop.atelier.grille;

import org.jspecify.annotations.NullMarked;
