package fr.siimop.atelier.grille.fiche;

import java.util.List;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;

/**
 * A part of a form that a feature adds: a title, lines, and room to say what is wrong. It is said at the end: nothing moves
 * under the mouse. What is wrong with one field is said under it, by a {@link ChampGuide}.
 */
public final class Bloc extends VBox {

    /** Style class of what is being filled in, which no refresh may replace. */
    public static final String EN_SAISIE = "en-saisie";

    private static final double MARGE = 12;

    private final VBox avis = new VBox(4);

    public Bloc(String titre) {
        super(6);
        Label label = new Label(titre);
        label.getStyleClass().add("sous-titre");
        getChildren().addAll(label, avis);
    }

    /** Says whether somebody began to fill this in. */
    public static void enSaisie(Node noeud, boolean oui) {
        noeud.getStyleClass().remove(EN_SAISIE);
        if (oui) {
            noeud.getStyleClass().add(EN_SAISIE);
        }
    }

    public Bloc avec(Node... noeuds) {
        getChildren().addAll(getChildren().indexOf(avis), List.of(noeuds));
        return this;
    }

    /** A line of two texts, and what can be done with it. */
    public static HBox ligne(String quoi, String detail, Node... actions) {
        Label premier = Blocs.texte(quoi);
        premier.getStyleClass().add("moyen");
        Label second = Blocs.texte(detail);
        second.getStyleClass().add("secondaire");
        VBox textes = new VBox(premier, second);
        HBox.setHgrow(textes, Priority.ALWAYS);
        HBox ligne = new HBox(6, textes);
        ligne.getChildren().addAll(actions);
        for (Node action : actions) {
            if (action instanceof Region region) {
                region.setMinWidth(USE_PREF_SIZE);
            }
        }
        return ligne;
    }

    public static Button bouton(String libelle, String icone, Runnable faire) {
        Button bouton = new Button(libelle, Icones.icone(icone));
        bouton.setOnAction(e -> faire.run());
        return bouton;
    }

    /** What has just come in a form is seen whole, and takes the keyboard where the person goes on. */
    public static void mettreEnVue(Node venu, Node suite) {
        // its place is known once the form is laid out anew
        Platform.runLater(() -> {
            suite.requestFocus();
            for (Node parent = venu.getParent(); parent != null; parent = parent.getParent()) {
                if (parent instanceof ScrollPane defilant) {
                    montrer(defilant, venu);
                    return;
                }
            }
        });
    }

    private static void montrer(ScrollPane defilant, Node venu) {
        Node contenu = defilant.getContent();
        defilant.applyCss();
        defilant.layout();
        double visible = defilant.getViewportBounds().getHeight();
        double reste = contenu.getLayoutBounds().getHeight() - visible;
        Bounds place = contenu.sceneToLocal(venu.localToScene(venu.getLayoutBounds()));
        double haut = defilant.getVvalue() * reste;
        if (reste > 0 && place.getMaxY() > haut + visible) {
            defilant.setVvalue(Math.min(1, (place.getMaxY() - visible + MARGE) / reste));
        }
    }

    /** Says what prevents, in place of what was said before. */
    public void dire(List<Anomalie> anomalies) {
        avis.getChildren().setAll(anomalies.stream().map(Phrase::de).map(p -> {
            Label label = Blocs.texte(p.quoi() + " " + p.faire());
            label.getStyleClass().addAll("champ-anomalie", "erreur");
            return label;
        }).toList());
    }

    public void dire(String phrase) {
        Label label = Blocs.texte(phrase);
        label.getStyleClass().addAll("champ-anomalie", "information");
        avis.getChildren().setAll(label);
    }
}
