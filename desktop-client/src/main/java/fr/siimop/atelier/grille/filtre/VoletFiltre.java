package fr.siimop.atelier.grille.filtre;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One of the ways to filter a column. */
interface VoletFiltre {

    String titre();

    Node noeud();

    /** True when the column is filtered this way. */
    boolean enUsage();

    ObservableValue<String> resume();

    void prendreLeClavier();

    /** False when what was typed cannot be applied; the pane says why. */
    boolean appliquer();
}
