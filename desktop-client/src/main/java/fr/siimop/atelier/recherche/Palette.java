package fr.siimop.atelier.recherche;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.kordamp.ikonli.javafx.FontIcon;

/** Ctrl K: a field and its answers as they are typed; arrows and Enter, or the mouse. */
public final class Palette {

    private static final int PAR_TABLE = 8;
    private static final double LIGNE = 34;
    private static final int LIGNES_VISIBLES = 14;

    private final IndexRecherche index;
    private final List<Reponse> commandes;
    private final Function<Trouve, Reponse> presenter;
    private final Executor fond;
    private final Executor ecran;
    private final Popup fenetre = new Popup();
    private final TextField champ = new TextField();
    private final ListView<Reponse> liste = new ListView<>();
    private final Label vide = new Label();
    private int demande;

    /** @param presenter what a row found says, and what opening it does */
    public Palette(IndexRecherche index, List<Reponse> commandes, Function<Trouve, Reponse> presenter, Executor fond,
            Executor ecran) {
        this.index = index;
        this.commandes = List.copyOf(commandes);
        this.presenter = presenter;
        this.fond = fond;
        this.ecran = ecran;
        champ.setId("palette-recherche");
        champ.setPromptText("Personne, terrain, poste, commande…");
        champ.setAccessibleText("Chercher partout");
        champ.textProperty().addListener(o -> chercher());
        champ.addEventFilter(KeyEvent.KEY_PRESSED, this::touche);
        liste.setId("palette-reponses");
        liste.setFixedCellSize(LIGNE);
        liste.setFocusTraversable(false);
        liste.setAccessibleText("Réponses");
        liste.setCellFactory(l -> new CelluleReponse(this::ouvrir));
        vide.getStyleClass().add("attenue");
        vide.setWrapText(true);
        vide.managedProperty().bind(vide.visibleProperty());
        HBox haut = new HBox(8, new FontIcon("mdi2m-magnify"), champ);
        haut.getStyleClass().add("palette-champ");
        HBox.setHgrow(champ, Priority.ALWAYS);
        VBox boite = new VBox(6, haut, liste, vide);
        boite.getStyleClass().addAll("surgissant", "palette");
        fenetre.getContent().add(boite);
        fenetre.setAutoHide(true);
        fenetre.setHideOnEscape(true);
    }

    public void ouvrir(Node ancre) {
        Bounds place = ancre.localToScreen(ancre.getLayoutBounds());
        if (place == null) {
            return;
        }
        champ.clear();
        chercher();
        fenetre.show(ancre, place.getMinX(), place.getMinY());
        champ.requestFocus();
        fond.execute(index::preparer);
    }

    private void touche(KeyEvent e) {
        switch (e.getCode()) {
            case DOWN -> avancer(1);
            case UP -> avancer(-1);
            case PAGE_DOWN -> avancer(LIGNES_VISIBLES);
            case PAGE_UP -> avancer(-LIGNES_VISIBLES);
            case ENTER -> {
                Reponse choisie = liste.getSelectionModel().getSelectedItem();
                if (choisie != null) {
                    ouvrir(choisie);
                }
            }
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void avancer(int pas) {
        int taille = liste.getItems().size();
        if (taille > 0) {
            int place = Math.clamp(liste.getSelectionModel().getSelectedIndex() + (long) pas, 0, taille - 1);
            liste.getSelectionModel().select(place);
            liste.scrollTo(Math.max(0, place - LIGNES_VISIBLES + 1));
        }
    }

    private void ouvrir(Reponse reponse) {
        fenetre.hide();
        reponse.ouvrir().run();
    }

    private void chercher() {
        int numero = ++demande;
        String texte = champ.getText();
        if (texte.isBlank()) {
            montrer(commandes, "");
            return;
        }
        fond.execute(() -> {
            if (numero != demande) {
                return;
            }
            List<Trouve> trouves = index.chercher(texte, PAR_TABLE);
            ecran.execute(() -> {
                if (numero == demande) {
                    List<Reponse> reponses = new ArrayList<>(Reponse.commandes(commandes, texte));
                    trouves.forEach(t -> reponses.add(presenter.apply(t)));
                    montrer(reponses, texte);
                }
            });
        });
    }

    private void montrer(List<Reponse> reponses, String texte) {
        liste.getItems().setAll(reponses);
        liste.getSelectionModel().selectFirst();
        liste.setPrefHeight(Math.clamp(reponses.size(), 1, LIGNES_VISIBLES) * LIGNE + 2);
        liste.setVisible(!reponses.isEmpty());
        liste.setManaged(!reponses.isEmpty());
        vide.setVisible(reponses.isEmpty());
        vide.setText("Rien ne répond à «\u00a0" + texte.strip() + "\u00a0» dans ce que vous recevez. Essayez un autre "
                + "mot, ou une partie du numéro.");
        liste.scrollTo(0);
    }
}
