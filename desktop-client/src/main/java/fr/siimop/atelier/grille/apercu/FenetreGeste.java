package fr.siimop.atelier.grille.apercu;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The window of a preview, over that of the table, dressed as it. */
final class FenetreGeste {

    private FenetreGeste() {}

    static Stage ouvrir(Node table, String titre, Parent contenu) {
        Stage fenetre = new Stage();
        Scene scene = table.getScene();
        Window celleDeLaTable = scene.getWindow();
        fenetre.initOwner(celleDeLaTable);
        fenetre.initModality(Modality.WINDOW_MODAL);
        fenetre.setTitle(titre);
        Scene sienne = new Scene(contenu, Math.min(1000, scene.getWidth() - 40), Math.min(560, scene.getHeight() - 40));
        sienne.getStylesheets().setAll(scene.getStylesheets());
        fenetre.setScene(sienne);
        fenetre.setMinWidth(480);
        fenetre.setMinHeight(320);
        // without a place it would open amid the screen, which may be far from the table
        fenetre.setX(celleDeLaTable.getX() + (celleDeLaTable.getWidth() - sienne.getWidth()) / 2);
        fenetre.setY(celleDeLaTable.getY() + (celleDeLaTable.getHeight() - sienne.getHeight()) / 2);
        fenetre.show();
        return fenetre;
    }
}
