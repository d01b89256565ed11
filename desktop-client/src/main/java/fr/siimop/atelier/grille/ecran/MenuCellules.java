package fr.siimop.atelier.grille.ecran;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.grille.affichage.Grille;
import fr.siimop.atelier.grille.apercu.Apercus;
import fr.siimop.atelier.grille.table.ModeleTable;

/** Right click on the cells: what the keys do, and the gestures on many. */
final class MenuCellules extends ContextMenu {

    MenuCellules(Grille grille, Apercus apercus, Runnable ouvrirFiche) {
        ModeleTable modele = grille.modele();
        getItems().addAll(
                element("Ouvrir la fiche", "Ctrl Entrée", "mdi2c-card-text-outline", ouvrirFiche),
                new SeparatorMenuItem(),
                element("Couper", "Ctrl X", "mdi2c-content-cut", grille::couper),
                element("Copier", "Ctrl C", "mdi2c-content-copy", grille::copier),
                element("Coller", "Ctrl V", "mdi2c-content-paste", grille::coller),
                element("Effacer", "Suppr", "mdi2e-eraser", () -> modele.edition().effacer()),
                element("Recopier vers le bas", "Ctrl D", "mdi2a-arrow-down-bold-outline",
                        () -> modele.edition().recopierVersLeBas()),
                new SeparatorMenuItem(),
                element("Rechercher et remplacer…", "Ctrl H", "mdi2f-find-replace", apercus::remplacer),
                element("Action de masse…", "", "mdi2p-playlist-edit", apercus::changerEnMasse));
    }

    private static MenuItem element(String texte, String touche, String icone, Runnable action) {
        MenuItem element = new MenuItem(texte, new FontIcon(icone));
        if (!touche.isEmpty()) {
            element.setAccelerator(new ToucheDite(touche));
        }
        element.setOnAction(e -> action.run());
        return element;
    }
}
