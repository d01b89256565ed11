package fr.siimop.atelier.connexion;

import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The mark of the program and its name. */
public final class Marque {

    private static final double COTE = 24;

    private Marque() {}

    public static HBox petite() {
        return avecNom(COTE, "marque");
    }

    static HBox grande() {
        return avecNom(36, "marque-grande");
    }

    private static HBox avecNom(double cote, String classe) {
        Label nom = new Label("SiiMOP");
        nom.getStyleClass().add(classe);
        HBox marque = new HBox(cote > COTE ? 12 : 9, dessin(cote), nom);
        marque.setAlignment(Pos.CENTER_LEFT);
        marque.setMinWidth(Region.USE_PREF_SIZE);
        return marque;
    }

    private static Group dessin(double cote) {
        Rectangle fond = new Rectangle(COTE, COTE);
        fond.setArcWidth(13);
        fond.setArcHeight(13);
        fond.getStyleClass().add("marque-fond");
        SVGPath lien = new SVGPath();
        lien.setContent("M8 7.2c5.2 0 2.8 9.6 8 9.6");
        lien.getStyleClass().add("marque-lien");
        Circle depart = new Circle(7.6, 7.2, 2.6);
        depart.getStyleClass().add("marque-depart");
        Circle arrivee = new Circle(16.4, 16.8, 2);
        arrivee.getStyleClass().add("marque-arrivee");
        Group dessin = new Group(fond, lien, depart, arrivee);
        dessin.getTransforms().add(new Scale(cote / COTE, cote / COTE));
        return new Group(dessin);
    }
}
