package fr.siimop.atelier.connexion;

import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** A field with its label above and its error under it. */
final class ChampSaisie extends VBox {

    private static final PseudoClass FAUTIF = PseudoClass.getPseudoClass("fautif");

    private final TextField champ;
    private final Label erreur = new Label();

    ChampSaisie(String libelle, String id, TextField champ) {
        super(4);
        this.champ = champ;
        Label titre = new Label(libelle);
        titre.getStyleClass().add("moyen");
        titre.setLabelFor(champ);
        champ.setId(id);
        champ.setAccessibleText(libelle);
        champ.getStyleClass().add("grand");
        erreur.getStyleClass().add("erreur-champ");
        erreur.setGraphic(new FontIcon("mdi2a-alert-circle"));
        erreur.setWrapText(true);
        erreur.setMinHeight(USE_PREF_SIZE);
        erreur.setId(id + "-erreur");
        erreur.visibleProperty().bind(erreur.textProperty().isNotEmpty());
        erreur.managedProperty().bind(erreur.visibleProperty());
        getChildren().addAll(titre, champ, erreur);
        champ.textProperty().addListener(o -> dire(""));
    }

    StringProperty texte() {
        return champ.textProperty();
    }

    void dire(String phrase) {
        erreur.setText(phrase);
        champ.pseudoClassStateChanged(FAUTIF, !phrase.isEmpty());
        champ.setAccessibleHelp(phrase);
    }

    void prendreLeClavier() {
        champ.requestFocus();
        champ.end();
    }
}
