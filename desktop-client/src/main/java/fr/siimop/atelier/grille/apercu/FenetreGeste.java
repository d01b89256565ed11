package fr.siimop.atelier.grille.apercu;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;

/** The window of a preview, over that of the table, dressed as it. */
final class FenetreGeste {

    private FenetreGeste() {}

    static Stage ouvrir(Node table, String titre, Parent contenu) {
        Stage fenetre = new Stage();
        Scene scene = table.getScene();
        fenetre.initOwner(scene.getWindow());
        fenetre.initModality(Modality.WINDOW_MODAL);
        fenetre.setTitle(titre);
        Scene sienne = new Scene(contenu, Math.min(1000, scene.getWidth() - 40), Math.min(560, scene.getHeight() - 40));
        sienne.getStylesheets().setAll(scene.getStylesheets());
        fenetre.setScene(sienne);
        fenetre.setMinWidth(480);
        fenetre.setMinHeight(320);
        fenetre.show();
        return fenetre;
    }
}
