package fr.siimop.atelier.grille.apercu;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** What a bulk gesture asks for: a line a question, the answers in the width that is left. */
abstract class FormulaireGeste extends GridPane {

    FormulaireGeste() {
        super(10, 8);
        getStyleClass().add("formulaire-geste");
        ColumnConstraints noms = new ColumnConstraints();
        noms.setMinWidth(USE_PREF_SIZE);
        ColumnConstraints champs = new ColumnConstraints();
        champs.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(noms, champs);
    }
}
