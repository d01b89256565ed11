package fr.siimop.atelier.grille.ecran;

import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

/** Asks for a name under a button, without a dialog: Enter keeps it, Escape leaves. */
final class SaisieNom {

    private static final int LONGUEUR = 60;

    private SaisieNom() {}

    static void demander(Node ancre, String question, String depart, Consumer<String> suite) {
        Popup fenetre = new Popup();
        fenetre.setAutoHide(true);
        fenetre.setHideOnEscape(true);
        Label libelle = new Label(question);
        TextField champ = new TextField(depart);
        champ.setId("nom-de-vue");
        champ.setAccessibleText(question);
        champ.setPrefColumnCount(24);
        libelle.setLabelFor(champ);
        Button valider = new Button("Enregistrer");
        valider.getStyleClass().add("principal");
        valider.setDefaultButton(true);
        valider.disableProperty().bind(champ.textProperty().map(t -> t.isBlank() || t.strip().length() > LONGUEUR));
        Runnable fin = () -> {
            fenetre.hide();
            suite.accept(champ.getText());
        };
        valider.setOnAction(e -> fin.run());
        champ.setOnAction(e -> {
            if (!valider.isDisabled()) {
                fin.run();
            }
        });
        HBox ligne = new HBox(8, champ, valider);
        VBox boite = new VBox(6, libelle, ligne);
        boite.getStyleClass().add("surgissant");
        boite.setPadding(new javafx.geometry.Insets(10));
        fenetre.getContent().add(boite);
        Bounds place = ancre.localToScreen(ancre.getLayoutBounds());
        if (place != null) {
            fenetre.show(ancre, place.getMinX(), place.getMaxY() + 4);
            champ.requestFocus();
            champ.selectAll();
        }
    }
}
