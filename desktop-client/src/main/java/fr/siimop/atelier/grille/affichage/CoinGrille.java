package fr.siimop.atelier.grille.affichage;

import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

import fr.siimop.atelier.grille.table.ModeleTable;

/** Where the gutter and the headers meet: a click selects everything, as in spreadsheets. */
final class CoinGrille extends Region {

    private final Consumer<Node> placer;

    CoinGrille(ModeleTable modele, Consumer<Node> placer) {
        this.placer = placer;
        getStyleClass().add("coin-grille");
        setAccessibleText("Tout sélectionner");
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                modele.selection().tout();
            }
        });
    }

    @Override
    protected void layoutChildren() {
        placer.accept(this);
        super.layoutChildren();
    }
}
