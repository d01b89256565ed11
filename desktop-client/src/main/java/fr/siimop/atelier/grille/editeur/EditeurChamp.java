package fr.siimop.atelier.grille.editeur;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** What is typed in a field, on one line or several: texts and whole numbers as they are, and what other editors read in it. */
public class EditeurChamp implements Editeur {

    private final TextInputControl champ;

    public EditeurChamp(TextInputControl champ) {
        this.champ = champ;
    }

    /** On one line. */
    static EditeurChamp ligne() {
        TextField champ = new TextField();
        champ.getStyleClass().add("editeur");
        return new EditeurChamp(champ);
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
