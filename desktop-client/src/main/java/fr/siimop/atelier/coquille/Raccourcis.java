package fr.siimop.atelier.coquille;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import fr.siimop.atelier.clavier.Raccourci;
import fr.siimop.atelier.grille.affichage.RaccourciGrille;
import fr.siimop.atelier.grille.ecran.RaccourciEcran;
import fr.siimop.atelier.theme.Apparence;

/** F1: every key and what it does, read from what the keyboard handlers answer to. */
final class Raccourcis {

    static final List<Raccourci.Groupe> GROUPES = List.of(
            new Raccourci.Groupe("Partout", List.of(RaccourciFenetre.values())),
            new Raccourci.Groupe("Dans un écran", List.of(RaccourciEcran.values())),
            new Raccourci.Groupe("Dans une table", List.of(RaccourciGrille.values())));

    private static final double LARGEUR_TOUCHES = 190;
    private static final double HAUTEUR = 540;

    private Raccourcis() {}

    static void montrer(Window fenetre, Apparence apparence) {
        VBox liste = new VBox(4);
        liste.setPadding(new Insets(16));
        Set<String> dites = new HashSet<>();
        for (Raccourci.Groupe groupe : GROUPES) {
            Label titre = new Label(groupe.titre());
            titre.getStyleClass().add("fort");
            titre.setPadding(new Insets(liste.getChildren().isEmpty() ? 0 : 12, 0, 2, 0));
            liste.getChildren().add(titre);
            lignes(groupe).forEach((libelle, touches) -> {
                if (dites.add(libelle + touches)) {
                    liste.getChildren().add(ligne(libelle, touches));
                }
            });
        }
        ScrollPane defilant = new ScrollPane(liste);
        defilant.setFitToWidth(true);
        defilant.setPrefViewportHeight(HAUTEUR);
        defilant.setAccessibleText("Raccourcis clavier");
        Dialog<ButtonType> dialogue = new Dialog<>();
        dialogue.initOwner(fenetre);
        dialogue.setTitle("Raccourcis clavier");
        dialogue.getDialogPane().setId("raccourcis");
        dialogue.getDialogPane().setContent(defilant);
        dialogue.getDialogPane().getButtonTypes().add(new ButtonType("Fermer", ButtonType.CLOSE.getButtonData()));
        apparence.habiller(dialogue.getDialogPane().getScene());
        dialogue.show();
    }

    /** Keys that do the same, or the same in another direction, share a line. */
    static Map<String, String> lignes(Raccourci.Groupe groupe) {
        Map<String, String> lignes = new LinkedHashMap<>();
        groupe.raccourcis().forEach(r -> lignes.merge(r.libelle(), r.touche().texte(), (a, b) -> a + ", " + b));
        return lignes;
    }

    private static HBox ligne(String libelle, String touches) {
        HBox boite = new HBox(4);
        boite.setMinWidth(LARGEUR_TOUCHES);
        for (String touche : touches.split(", ")) {
            Label une = new Label(touche);
            une.getStyleClass().add("touche");
            boite.getChildren().add(une);
        }
        HBox ligne = new HBox(12, boite, new Label(libelle));
        ligne.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return ligne;
    }
}
