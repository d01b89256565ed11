package fr.siimop.atelier.grille.fiche;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.calcul.TexteReference;
import fr.siimop.atelier.grille.saisie.Candidat;
import fr.siimop.atelier.grille.saisie.Lecteur;

/** Finds a row of another table by its number or its name. */
public final class ChoixLigne extends VBox {

    private static final int PROPOSEES = 6;
    private static final int CHERCHEES = 60;
    private static final double LIGNE = 40;

    private final ServicesGrille services;
    private final String table;
    private final Lecteur lecteur;
    private final Function<Candidat, String> detail;
    private final String territoire;
    private final TextField champ = new TextField();
    private final ListView<Candidat> liste = new ListView<>();
    private Predicate<UUID> convient = id -> true;
    private @Nullable Candidat choisi;
    private int demande;

    /**
     * @param invite     what is looked for, in words
     * @param territoire subdivision whose rows come first
     */
    public ChoixLigne(ServicesGrille services, String table, String invite, @Nullable UUID territoire) {
        this(services, table, invite, territoire, Candidat::detail);
    }

    /** @param detail what tells one row from another of the same name */
    public ChoixLigne(ServicesGrille services, String table, String invite, @Nullable UUID territoire,
            Function<Candidat, String> detail) {
        super(2);
        this.territoire = TexteReference.court(services.source(), "subdivision", territoire);
        this.detail = detail;
        this.services = services;
        this.table = table;
        this.lecteur = new Lecteur(services.source());
        champ.setPromptText(invite);
        champ.setAccessibleText(invite);
        champ.setId("choix-" + table);
        liste.getStyleClass().add("candidats");
        liste.setFixedCellSize(LIGNE);
        liste.setCellFactory(l -> new Cellule());
        liste.setVisible(false);
        liste.managedProperty().bind(liste.visibleProperty());
        liste.setAccessibleText("Propositions");
        liste.setOnMouseClicked(e -> prendre());
        liste.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                prendre();
                e.consume();
            }
        });
        champ.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.DOWN && liste.isVisible()) {
                liste.requestFocus();
                liste.getSelectionModel().selectFirst();
                e.consume();
            } else if (e.getCode() == KeyCode.ENTER && liste.getItems().size() == 1) {
                liste.getSelectionModel().selectFirst();
                prendre();
                e.consume();
            }
        });
        champ.textProperty().addListener((o, avant, texte) -> chercher(texte));
        getChildren().addAll(champ, liste);
    }

    /** Proposes only some rows. @param choix asked in the background */
    public ChoixLigne parmi(Predicate<UUID> choix) {
        convient = choix;
        return this;
    }

    /** What takes the keyboard. */
    public TextField champ() {
        return champ;
    }

    private void chercher(String texte) {
        int numero = ++demande;
        Candidat present = choisi;
        if (present != null && present.titre().equals(texte)) {
            return;
        }
        choisi = null;
        if (texte.isBlank()) {
            montrer(List.of());
            return;
        }
        services.fond().execute(() -> {
            List<Candidat> trouves = lecteur.index(table).chercher(texte, CHERCHEES, territoire).stream()
                    .filter(c -> convient.test(c.id())).limit(PROPOSEES).toList();
            services.ui().execute(() -> {
                if (numero == demande) {
                    montrer(trouves);
                }
            });
        });
    }

    private void montrer(List<Candidat> trouves) {
        liste.getItems().setAll(trouves);
        liste.setPrefHeight(trouves.size() * LIGNE + 4);
        liste.setVisible(!trouves.isEmpty());
    }

    private void prendre() {
        Candidat pris = liste.getSelectionModel().getSelectedItem();
        if (pris != null) {
            choisi = pris;
            champ.setText(pris.titre());
            montrer(List.of());
            champ.requestFocus();
            champ.end();
        }
    }

    public Optional<UUID> choisi() {
        return Optional.ofNullable(choisi).map(Candidat::id);
    }

    /** What was typed, to start the creation of a row that is not in the list. */
    public String texte() {
        return champ.getText().strip();
    }

    private final class Cellule extends ListCell<Candidat> {

        private final Label titre = new Label();
        private final Label dessous = new Label();
        private final VBox boite = new VBox(titre, dessous);

        Cellule() {
            dessous.getStyleClass().add("micro");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Candidat candidat, boolean vide) {
            super.updateItem(candidat, vide);
            if (candidat == null || vide) {
                setGraphic(null);
                return;
            }
            titre.setText(candidat.titre());
            dessous.setText(detail.apply(candidat));
            setGraphic(boite);
        }
    }
}
