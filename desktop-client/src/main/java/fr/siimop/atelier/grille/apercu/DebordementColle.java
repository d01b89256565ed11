package fr.siimop.atelier.grille.apercu;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.grille.geste.Debordement;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.grille.table.PressePapiers;

/** What is on the clipboard and finds no place in the table: said, and kept for another paste. */
final class DebordementColle extends HBox {

    private final Label texte = new Label();
    private final Button garder = new Button();

    DebordementColle() {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("diagnostic", "avertissement");
        texte.setWrapText(true);
        texte.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(texte, Priority.ALWAYS);
        texte.setMaxWidth(Double.MAX_VALUE);
        garder.setMinWidth(Region.USE_PREF_SIZE);
        garder.managedProperty().bind(garder.visibleProperty());
        getChildren().addAll(new FontIcon("mdi2a-alert"), texte, garder);
        montrer(null);
    }

    void montrer(@Nullable Debordement debordement) {
        boolean utile = debordement != null && !debordement.vide();
        setVisible(utile);
        setManaged(utile);
        if (debordement == null || !utile) {
            return;
        }
        int lignes = debordement.lignes();
        int colonnes = debordement.colonnes();
        texte.setText((lignes > 0
                ? Phrases.pluriel(lignes, "ligne du presse-papiers dépasse", "lignes du presse-papiers dépassent")
                        + " la dernière ligne montrée. "
                : "")
                + (colonnes > 0
                        ? Phrases.pluriel(colonnes, "colonne du presse-papiers dépasse",
                                "colonnes du presse-papiers dépassent") + " la dernière colonne montrée. "
                        : "")
                + "Ce qui dépasse n’est pas collé.");
        garder.setText(lignes < 2
                ? "Copier la ligne en trop"
                : "Copier les " + Phrases.nombre(lignes)
                        + " lignes en trop");
        garder.setVisible(lignes > 0);
        garder.setOnAction(e -> {
            PressePapiers.ecrire(debordement.reste());
            garder.setText("Copié");
        });
    }
}
