package fr.siimop.atelier.grille.affichage;

import java.util.List;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Pliage;
import fr.siimop.atelier.grille.vue.Disposition;

/** Which columns are shown: a list to search in and to tick; those shown first, in their order. */
final class ChoixColonnes {

    private static final double LIGNE = 26;
    private static final int LIGNES_VISIBLES = 14;

    private final Disposition disposition;
    private final Popup fenetre = new Popup();
    private final TextField recherche = new TextField();
    private final ListView<ColonneGrille> liste = new ListView<>();
    private final Label compte = new Label();

    /** @param rendre gives the keyboard back to the table */
    ChoixColonnes(Disposition disposition, Runnable rendre) {
        this.disposition = disposition;
        recherche.setPromptText("Chercher une colonne");
        recherche.setAccessibleText("Chercher une colonne");
        recherche.setId("cherche-colonne");
        recherche.textProperty().addListener(o -> montrer());
        recherche.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN) {
                liste.requestFocus();
                liste.getSelectionModel().selectFirst();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && !liste.getItems().isEmpty()) {
                basculer(liste.getItems().getFirst());
                e.consume();
            }
        });
        liste.setFixedCellSize(LIGNE);
        liste.setAccessibleText("Colonnes");
        liste.setCellFactory(l -> new Cellule());
        liste.setPrefHeight(LIGNES_VISIBLES * LIGNE);
        liste.setOnKeyPressed(e -> {
            ColonneGrille choisie = liste.getSelectionModel().getSelectedItem();
            if ((e.getCode() == KeyCode.SPACE || e.getCode() == KeyCode.ENTER) && choisie != null) {
                basculer(choisie);
                e.consume();
            }
        });
        compte.getStyleClass().add("faible");
        compte.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(compte, Priority.ALWAYS);
        Button toutes = bouton("Tout montrer", () -> disposition.toutes().keySet().forEach(disposition::montrer));
        Button retablir = bouton("Rétablir", disposition::retablir);
        HBox pied = new HBox(compte, toutes, retablir);
        pied.getStyleClass().add("pied");
        VBox boite = new VBox(recherche, liste, pied);
        VBox.setMargin(recherche, new Insets(0, 4, 6, 4));
        boite.getStyleClass().addAll("surgissant", "filtre", "choix-colonnes");
        fenetre.getContent().add(boite);
        fenetre.setAutoHide(true);
        fenetre.setAutoFix(true);
        fenetre.setHideOnEscape(true);
        fenetre.setOnHidden(e -> rendre.run());
    }

    private Button bouton(String texte, Runnable action) {
        Button bouton = new Button(texte);
        bouton.getStyleClass().add("discret");
        bouton.setMinWidth(Button.USE_PREF_SIZE);
        bouton.setOnAction(e -> {
            action.run();
            montrer();
        });
        return bouton;
    }

    void ouvrir(Node ancre) {
        recherche.clear();
        montrer();
        Bounds place = ancre.localToScreen(ancre.getLayoutBounds());
        if (place != null) {
            double haut = ancre instanceof Button ? place.getMaxY() + 4 : place.getMinY() + 40;
            fenetre.show(ancre, place.getMinX(), haut);
            recherche.requestFocus();
        }
    }

    private void montrer() {
        String plie = Pliage.plier(recherche.getText().strip());
        List<ColonneGrille> montrees = List.copyOf(disposition.montrees());
        List<ColonneGrille> autres = disposition.toutes().values().stream().filter(c -> !disposition.montree(c.id()))
                .toList();
        liste.getItems().setAll(java.util.stream.Stream.concat(montrees.stream(), autres.stream())
                .filter(c -> Pliage.plier(c.libelle()).contains(plie)).toList());
        compte.setText(montrees.size() + " sur " + disposition.toutes().size());
    }

    /** The list keeps its order while one ticks. */
    private void basculer(ColonneGrille colonne) {
        if (disposition.montree(colonne.id())) {
            disposition.masquer(colonne.id());
        } else {
            disposition.montrer(colonne.id());
        }
        liste.refresh();
        compte.setText(disposition.montrees().size() + " sur " + disposition.toutes().size());
    }

    private final class Cellule extends ListCell<ColonneGrille> {

        private final CheckBox coche = new CheckBox();

        Cellule() {
            coche.setFocusTraversable(false);
            coche.setMouseTransparent(true);
            setPrefWidth(0);
            setOnMouseClicked(e -> {
                if (getItem() != null) {
                    basculer(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ColonneGrille colonne, boolean vide) {
            super.updateItem(colonne, vide);
            if (colonne == null || vide) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            coche.setText(colonne.libelle());
            coche.setSelected(disposition.montree(colonne.id()));
            setAccessibleText(colonne.libelle() + (coche.isSelected() ? ", montrée" : ", masquée"));
            setGraphic(coche);
        }
    }
}
