package fr.siimop.atelier.grille.ecran;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import fr.siimop.atelier.grille.table.Icones;

/** Top of what covers a table for a while: the way back, a title, what can be done. */
public final class EnTeteVue extends HBox {

    public EnTeteVue(String retour, String titre, Runnable fermer, Node... actions) {
        super(8);
        getStyleClass().add("ecran-titre");
        Button precedent = new Button(retour, Icones.icone("mdi2a-arrow-left"));
        precedent.setId("retour");
        precedent.setTooltip(Icones.bulle("Revenir à la table (Échap)"));
        precedent.setOnAction(e -> fermer.run());
        Label nom = new Label(titre);
        nom.getStyleClass().add("titre-ecran");
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        getChildren().addAll(precedent, nom, pousse);
        getChildren().addAll(actions);
    }
}
