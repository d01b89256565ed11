package fr.siimop.atelier.grille.fiche;

import javafx.scene.Node;
import javafx.scene.control.TextArea;

import fr.siimop.atelier.grille.editeur.Editeur;

/** Long texts, on several lines. */
final class EditeurParagraphe implements Editeur {

    private final TextArea champ = new TextArea();

    EditeurParagraphe() {
        champ.getStyleClass().add("paragraphe");
        champ.setWrapText(true);
        champ.setPrefRowCount(6);
    }

    @Override
    public Node noeud() {
        return champ;
    }

    @Override
    public void demarrer(String texte, boolean choisir, Runnable valider) {
        champ.setText(texte);
        champ.requestFocus();
        champ.end();
    }

    @Override
    public void preparer(Runnable changement) {
        champ.textProperty().addListener(o -> changement.run());
    }

    @Override
    public String texte() {
        return champ.getText();
    }
}
