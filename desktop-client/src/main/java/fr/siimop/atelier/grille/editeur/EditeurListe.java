package fr.siimop.atelier.grille.editeur;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.jspecify.annotations.Nullable;

/** A field with the matching choices under it, for closed lists, yes or no, and references by number or label. */
final class EditeurListe implements Editeur {

    private static final double LIGNE = 26;
    private static final double LIGNE_DOUBLE = 42;

    /**
     * @param detail second line, empty when the title is enough
     * @param valeur {@code null} when the title is read as if it were typed
     */
    record Proposition(String titre, String detail, @Nullable Object valeur) {}

    private final BiConsumer<String, Consumer<List<Proposition>>> chercheur;
    private final TextField champ = new TextField();
    private final ListView<Proposition> liste = new ListView<>();
    private final Popup surgissant = new Popup();
    private @Nullable Object choisie;
    private boolean silence;
    private int demande;
    /** What the proposals in sight were sought for: those of the letters typed since may still be on their way. */
    private String cherche = "";

    EditeurListe(BiConsumer<String, Consumer<List<Proposition>>> chercheur) {
        this.chercheur = chercheur;
        champ.getStyleClass().add("editeur");
        liste.getStyleClass().add("candidats");
        liste.setFocusTraversable(false);
        liste.setCellFactory(l -> new Cellule());
        StackPane cadre = new StackPane(liste);
        cadre.getStyleClass().add("surgissant");
        surgissant.getContent().add(cadre);
        surgissant.setAutoFix(true);
        surgissant.setConsumeAutoHidingEvents(false);
        champ.textProperty().addListener((o, a, texte) -> {
            if (!silence) {
                choisie = null;
                proposer(texte);
            }
        });
        champ.addEventFilter(KeyEvent.KEY_PRESSED, this::touche);
    }

    @Override
    public Node noeud() {
        return champ;
    }

    @Override
    public void demarrer(String texte, boolean choisir, Runnable valider) {
        silence = true;
        champ.setText(texte);
        silence = false;
        champ.requestFocus();
        if (choisir) {
            champ.selectAll();
        } else {
            champ.deselect();
            champ.end();
        }
        liste.setOnMouseClicked(e -> {
            prendre();
            valider.run();
        });
        proposer(choisir ? "" : texte);
    }

    @Override
    public void preparer(Runnable changement) {
        champ.textProperty().addListener(o -> changement.run());
        champ.setOnMouseClicked(e -> proposer(""));
        champ.focusedProperty().addListener((o, avant, actif) -> {
            if (!actif) {
                surgissant.hide();
            }
        });
        liste.setOnMouseClicked(e -> {
            prendre();
            surgissant.hide();
        });
    }

    private void proposer(String texte) {
        int numero = ++demande;
        chercheur.accept(texte, propositions -> {
            if (numero == demande && champ.getScene() != null) {
                cherche = texte;
                montrer(propositions);
            }
        });
    }

    private void montrer(List<Proposition> propositions) {
        liste.getItems().setAll(propositions);
        if (propositions.isEmpty()) {
            surgissant.hide();
            return;
        }
        boolean details = propositions.stream().anyMatch(p -> !p.detail().isEmpty());
        double ligne = details ? LIGNE_DOUBLE : LIGNE;
        liste.setFixedCellSize(ligne);
        liste.setPrefHeight(Math.min(propositions.size(), 8) * ligne + 2);
        liste.setPrefWidth(Math.max(champ.getWidth(), details ? 360 : 200));
        Bounds place = champ.localToScreen(champ.getLayoutBounds());
        if (!surgissant.isShowing() && place != null) {
            surgissant.show(champ, place.getMinX(), place.getMaxY() + 2);
        }
    }

    private void touche(KeyEvent e) {
        int suivant = liste.getSelectionModel().getSelectedIndex() + (e.getCode() == KeyCode.DOWN ? 1 : -1);
        switch (e.getCode()) {
            case DOWN, UP -> {
                if (!surgissant.isShowing()) {
                    proposer("");
                } else if (suivant >= 0 && suivant < liste.getItems().size()) {
                    liste.getSelectionModel().select(suivant);
                    liste.scrollTo(Math.max(0, suivant - 6));
                    prendre();
                }
                e.consume();
            }
            default -> {
                // typed
            }
        }
    }

    private void prendre() {
        Proposition proposition = liste.getSelectionModel().getSelectedItem();
        if (proposition != null) {
            silence = true;
            champ.setText(proposition.titre());
            champ.end();
            silence = false;
            choisie = proposition.valeur();
        }
    }

    @Override
    public String texte() {
        return seule().filter(proposition -> proposition.valeur() == null).map(Proposition::titre)
                .orElseGet(champ::getText);
    }

    @Override
    public @Nullable Object valeurChoisie() {
        return seule().map(Proposition::valeur).orElse(choisie);
    }

    /** Typing that leaves one choice is choosing it. */
    private Optional<Proposition> seule() {
        boolean seule = choisie == null && surgissant.isShowing() && liste.getItems().size() == 1
                && !champ.getText().isBlank() && champ.getText().equals(cherche);
        return seule ? Optional.of(liste.getItems().getFirst()) : Optional.empty();
    }

    @Override
    public void fermer() {
        demande++;
        surgissant.hide();
    }

    private static final class Cellule extends ListCell<Proposition> {

        private final Label titre = new Label();
        private final Label detail = new Label();
        private final VBox boite = new VBox(titre, detail);

        Cellule() {
            detail.getStyleClass().add("micro");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Proposition proposition, boolean vide) {
            super.updateItem(proposition, vide);
            if (proposition == null || vide) {
                setGraphic(null);
                return;
            }
            titre.setText(proposition.titre());
            detail.setText(proposition.detail());
            detail.setManaged(!proposition.detail().isEmpty());
            detail.setVisible(!proposition.detail().isEmpty());
            setGraphic(boite);
        }
    }
}
