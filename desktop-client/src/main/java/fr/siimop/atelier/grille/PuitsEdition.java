package fr.siimop.atelier.grille;

import java.util.Optional;

import fr.siimop.modele.descripteur.Ligne;

/**
 * Where the grids send what is typed. Called on the UI thread; when {@link #appliquer} returns, the source shows the
 * new values and has told its listeners, and nothing of the gesture can be lost any more.
 */
public interface PuitsEdition {

    /** Why this cell may not be written by this person (right missing, row of the open data); empty when it may. */
    Optional<Empechement> empechement(String table, Ligne ligne, String colonne);

    /**
     * Writes every cell of the gesture, or none. Values are of the right type but may be wrong for the rules: these
     * are kept here and not sent until they are right. Undoing sends {@link Commande#inverse()}.
     */
    void appliquer(Commande commande);

    /** Why, in a sentence, and what to do instead. */
    record Empechement(String pourquoi, String faire) {}
}
