package fr.siimop.atelier.grille;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Ligne;

/**
 * Where the grids send what is typed, on the UI thread, or off it for what takes long. When {@link #appliquer}
 * returns, the source shows the new values and has told its listeners, and nothing of the gesture can be lost any more.
 */
public interface PuitsEdition {

    /**
     * Why this cell may not be written by this person (right missing, row of the open data); empty when it may. Called
     * from any thread, for each cell of a gesture: must be a matter of map look-ups.
     */
    Optional<Empechement> empechement(String table, Ligne ligne, String colonne);

    /**
     * Writes every cell of the gesture, or none. Values are of the right type but may be wrong for the rules: these
     * are kept here and not sent until they are right.
     */
    Retour appliquer(Commande commande);

    /** Why this person creates no row in this table; empty when he does. Which rows, the server decides. */
    Optional<Empechement> empechementCreation(String table);

    /** Why this person may not delete this row, whatever depends on it; empty when he may. */
    Optional<Empechement> empechementSuppression(String table, Ligne ligne);

    /** Like {@link #appliquer}, for whole rows: all the steps are kept, or none. */
    Retour executer(Acte acte);

    /**
     * Keeps texts that their columns cannot read, which no edit can hold, until they are corrected; a {@code null} text
     * is forgotten. The listeners of the source are told that these rows changed.
     */
    default void garderTextes(String table, List<TexteGarde> textes) {}

    /** Those kept for the rows of a table that are there: one that leaves takes its texts away, and back if it returns. */
    default List<TexteGarde> textesGardes(String table) {
        return List.of();
    }

    /** Those kept for a row, by column. */
    default Map<String, String> textesGardes(String table, UUID ligne) {
        return Map.of();
    }

    /** Takes a gesture back, with what it decided without being asked to: the conflicts of its cells wait again. */
    interface Retour {

        Retour AUCUN = () -> Retour.AUCUN;

        /** @return what does the gesture again */
        Retour prendre();
    }

    /** What was typed in a cell and is no value of its column. */
    record TexteGarde(UUID ligne, String colonne, @Nullable String texte) {}

    /** Why, in a sentence, and what to do instead. */
    record Empechement(String pourquoi, String faire) {}
}
