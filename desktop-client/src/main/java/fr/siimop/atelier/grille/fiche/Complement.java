package fr.siimop.atelier.grille.fiche;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javafx.scene.Node;
import javafx.scene.control.Button;

import fr.siimop.atelier.grille.PuitsEdition.Empechement;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.descripteur.Ligne;

/** What a feature adds to the form of its rows. */
public interface Complement {

    Complement AUCUN = new Complement() {
    };

    /** Something to do with a row. */
    record Action(String libelle, String icone, Runnable faire) {

        Button bouton() {
            return Bloc.bouton(libelle, icone, faire);
        }
    }

    /** Why nobody creates rows here, whatever his rights; empty when some do. */
    default Optional<Empechement> sansCreation() {
        return Optional.empty();
    }

    /** Why nobody deletes this row, whatever his rights; empty when some do. */
    default Optional<Empechement> sansSuppression(Ligne ligne) {
        return Optional.empty();
    }

    /** « Nouvel agrément ». */
    default Optional<String> nomDeCreation() {
        return Optional.empty();
    }

    /** Values of a new row that its table alone cannot tell. */
    default Ligne preparer(Ligne nouvelle) {
        return nouvelle;
    }

    default List<Action> actions(Ligne ligne) {
        return List.of();
    }

    /** Where an anomaly of a row is mended, when it is not in the row. */
    default Optional<Action> remede(Ligne ligne, Anomalie anomalie) {
        return Optional.empty();
    }

    /**
     * Rows that may take the place of the one that a cell refers to, the best first; empty when it is for near numbers to tell.
     * May take long: not for the UI thread.
     */
    default Optional<List<UUID>> remplacants(Ligne ligne, String colonne) {
        return Optional.empty();
    }

    /** True when an anomaly of a cell is mended with what the form has more than the cell. */
    default boolean seCorrigeDansLaFiche(Anomalie anomalie) {
        return false;
    }

    /** What is done with a row that others need, in place of deleting it. */
    default Optional<Action> plutotQueSupprimer(Ligne ligne) {
        return Optional.empty();
    }

    /** What waits for somebody, above the columns of the row; made anew each time something changed. */
    default List<Node> enTete(Ligne ligne) {
        return List.of();
    }

    /** More of the row, under its columns; made anew each time something changed. */
    default List<Node> sections(Ligne ligne) {
        return List.of();
    }
}
