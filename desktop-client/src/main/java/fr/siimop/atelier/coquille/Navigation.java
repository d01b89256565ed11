package fr.siimop.atelier.coquille;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

/** Left of the window: what there is, 200 pixels wide or folded to its icons. */
final class Navigation extends VBox {

    private static final PseudoClass CHOISI = PseudoClass.getPseudoClass("choisi");

    private final Map<String, Button> liens = new HashMap<>();
    private final Map<String, Label> anomalies = new HashMap<>();
    private final BooleanProperty repliee = new SimpleBooleanProperty();
    private final Label attente = new Label();

    Navigation(List<Rubrique> rubriques, Consumer<Rubrique> ouvrir) {
        getStyleClass().add("navigation");
        setAccessibleText("Navigation");
        setMaxHeight(Double.MAX_VALUE);
        String groupe = "";
        for (Rubrique rubrique : rubriques) {
            if (!rubrique.groupe().equals(groupe)) {
                groupe = rubrique.groupe();
                getChildren().add(titre(groupe));
            }
            getChildren().add(avecAnomalies(rubrique, lien(rubrique, ouvrir)));
        }
        Region pousse = new Region();
        VBox.setVgrow(pousse, Priority.ALWAYS);
        Button synchro = lien(Rubrique.SYNCHRO, ouvrir);
        attente.getStyleClass().addAll("compteur", "compteur-modifie");
        attente.visibleProperty().bind(attente.textProperty().isNotEmpty());
        Button plier = new Button("Replier", new FontIcon("mdi2c-chevron-double-left"));
        plier.setId("replier");
        plier.getStyleClass().add("lien");
        plier.setMaxWidth(Double.MAX_VALUE);
        plier.setOnAction(e -> repliee.set(!repliee.get()));
        VBox bas = new VBox(avecCompteur(synchro), plier);
        bas.getStyleClass().add("bas");
        getChildren().addAll(pousse, bas);
        repliee.addListener(o -> plier(plier));
    }

    BooleanProperty repliee() {
        return repliee;
    }

    void choisir(String id) {
        liens.forEach((autre, lien) -> lien.pseudoClassStateChanged(CHOISI, autre.equals(id)));
    }

    void enAttente(int nombre) {
        attente.setText(nombre == 0 ? "" : Textes.nombre(nombre));
    }

    /** Rows with an anomaly in a table; none shows nothing. */
    void anomalies(String table, int nombre) {
        Label compteur = anomalies.get(table);
        Button lien = liens.get(table);
        if (compteur != null && lien != null) {
            compteur.setText(nombre == 0 ? "" : Textes.nombre(nombre));
            lien.setAccessibleText(nombre == 0
                    ? lien.getText()
                    : lien.getText() + ", " + Textes.compte(nombre, "ligne en anomalie", "lignes en anomalie"));
        }
    }

    /** Rows of a table that wait for somebody; none shows nothing. */
    void aTraiter(String table, int nombre) {
        Label compteur = anomalies.get(table);
        Button lien = liens.get(table);
        if (compteur != null && lien != null) {
            compteur.setGraphic(null);
            compteur.getStyleClass().setAll("label", "compteur", "compteur-modifie");
            compteur.setText(nombre == 0 ? "" : Textes.nombre(nombre));
            lien.setAccessibleText(nombre == 0
                    ? lien.getText()
                    : lien.getText() + ", " + Textes.nombre(nombre) + " en attente");
        }
    }

    private StackPane avecAnomalies(Rubrique rubrique, Button lien) {
        Region point = new Region();
        point.getStyleClass().add("point-alerte");
        point.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label compteur = new Label("", point);
        compteur.getStyleClass().add("compteur");
        compteur.setGraphicTextGap(5);
        compteur.setMouseTransparent(true);
        compteur.visibleProperty().bind(compteur.textProperty().isNotEmpty().and(repliee.not()));
        anomalies.put(rubrique.id(), compteur);
        StackPane pile = new StackPane(lien, compteur);
        StackPane.setAlignment(compteur, Pos.CENTER_RIGHT);
        StackPane.setMargin(compteur, new Insets(0, 8, 0, 0));
        return pile;
    }

    private static Label titre(String groupe) {
        Label titre = new Label(groupe);
        titre.getStyleClass().add("rubrique");
        return titre;
    }

    private Button lien(Rubrique rubrique, Consumer<Rubrique> ouvrir) {
        Button lien = new Button(rubrique.libelle(), new FontIcon(rubrique.icone()));
        lien.setId("nav-" + rubrique.id());
        lien.getStyleClass().add("lien");
        lien.setMaxWidth(Double.MAX_VALUE);
        lien.setAccessibleRole(AccessibleRole.HYPERLINK);
        lien.setOnAction(e -> ouvrir.accept(rubrique));
        liens.put(rubrique.id(), lien);
        return lien;
    }

    private StackPane avecCompteur(Button lien) {
        StackPane pile = new StackPane(lien, attente);
        StackPane.setAlignment(attente, Pos.CENTER_RIGHT);
        StackPane.setMargin(attente, new Insets(0, 8, 0, 0));
        attente.setMouseTransparent(true);
        return pile;
    }

    private void plier(Button plier) {
        boolean petite = repliee.get();
        getStyleClass().remove("repliee");
        if (petite) {
            getStyleClass().add("repliee");
        }
        plier.setGraphic(new FontIcon(petite ? "mdi2c-chevron-double-right" : "mdi2c-chevron-double-left"));
        plier.setText(petite ? "Déplier" : "Replier");
        lookupAll(".lien").forEach(n -> {
            Button lien = (Button) n;
            lien.setContentDisplay(petite ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            lien.setTooltip(petite ? new Tooltip(lien.getText()) : null);
        });
        lookupAll(".rubrique").forEach(n -> n.setVisible(!petite));
    }
}
