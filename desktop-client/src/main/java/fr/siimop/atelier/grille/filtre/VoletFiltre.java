package fr.siimop.atelier.grille.filtre;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One of the ways to filter a column. */
interface VoletFiltre {

    String titre();

    Node noeud();

    /** True when the column is filtered this way. */
    boolean enUsage();

    /** What is chosen, in short; most panes show it whole. */
    default ObservableValue<String> resume() {
        return new SimpleStringProperty("");
    }

    void prendreLeClavier();

    /** False when what was typed cannot be applied; the pane says why. */
    boolean appliquer();
}
