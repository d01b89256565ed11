package fr.siimop.atelier.coquille;

import javafx.geometry.Insets;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;

import fr.siimop.atelier.theme.Apparence;

/** F1: every key and what it does. */
final class Raccourcis {

    private static final String[][] TOUCHES = {{"F9", "Synchroniser"}, {"F1", "Cette liste"},
        {"F6, Maj F6", "Zone suivante, précédente"}, {"Ctrl Tab, Ctrl Maj Tab", "Onglet suivant, précédent"},
        {"Ctrl W", "Fermer l’onglet"}, {"Ctrl Z, Ctrl Y", "Annuler, rétablir"},
        {"Ctrl F", "Chercher dans la table"}, {"F2, Échap", "Modifier la cellule, quitter sans garder"},
        {"F8, Maj F8", "Anomalie suivante, précédente"}, {"Alt ↓", "Filtre de la colonne, ou liste de la cellule"},
        {"Ctrl C, Ctrl X, Ctrl V", "Copier, couper, coller"}, {"Ctrl D", "Recopier vers le bas"},
        {"Suppr", "Effacer"}, {"Maj ou Ctrl + flèches", "Étendre la sélection, aller au bord"},
        {"Ctrl A", "Tout sélectionner"}, {"Ctrl I", "Volet «\u00a0Explication\u00a0»"}};

    private Raccourcis() {}

    static void montrer(Window fenetre, Apparence apparence) {
        GridPane grille = new GridPane(16, 6);
        grille.setPadding(new Insets(16));
        for (int i = 0; i < TOUCHES.length; i++) {
            Label touches = new Label(TOUCHES[i][0]);
            touches.getStyleClass().add("touche");
            grille.addRow(i, touches, new Label(TOUCHES[i][1]));
        }
        Dialog<ButtonType> dialogue = new Dialog<>();
        dialogue.initOwner(fenetre);
        dialogue.setTitle("Raccourcis clavier");
        dialogue.getDialogPane().setContent(grille);
        dialogue.getDialogPane().getButtonTypes().add(new ButtonType("Fermer", ButtonType.CLOSE.getButtonData()));
        apparence.habiller(dialogue.getDialogPane().getScene());
        dialogue.show();
    }
}
