package fr.siimop.atelier.grille.cellule;

import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;

/** The three letters of a cell of phases, those present on a tinted square. A double click on a letter toggles it. */
final class NoeudPhases extends HBox {

    private static final PseudoClass PRESENTE = PseudoClass.getPseudoClass("presente");

    NoeudPhases(Consumer<Phase> bascule) {
        getStyleClass().add("phases");
        for (Phase phase : Phase.values()) {
            Label lettre = new Label(phase.code());
            lettre.setOnMouseClicked(e -> {
                if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2) {
                    bascule.accept(phase);
                    e.consume();
                }
            });
            getChildren().add(lettre);
        }
    }

    void montrer(Phases phases) {
        for (Phase phase : Phase.values()) {
            getChildren().get(phase.ordinal()).pseudoClassStateChanged(PRESENTE, phases.contient(phase));
        }
    }
}
