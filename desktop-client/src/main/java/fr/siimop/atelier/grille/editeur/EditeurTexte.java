package fr.siimop.atelier.grille.editeur;

import javafx.scene.Node;
import javafx.scene.control.TextField;

/** Text and whole numbers. */
final class EditeurTexte implements Editeur {

    private final TextField champ = new TextField();

    EditeurTexte() {
        champ.getStyleClass().add("editeur");
    }

    @Override
    public Node noeud() {
        return champ;
    }

    @Override
    public void demarrer(String texte, boolean choisir, Runnable valider) {
        champ.setText(texte);
        champ.requestFocus();
        if (choisir) {
            champ.selectAll();
        } else {
            champ.deselect();
            champ.end();
        }
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
