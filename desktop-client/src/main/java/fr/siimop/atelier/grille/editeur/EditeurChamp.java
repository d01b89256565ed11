package fr.siimop.atelier.grille.editeur;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/** What is typed in a field, on one line or several: texts and whole numbers as they are, and what other editors read in it. */
class EditeurChamp implements Editeur {

    private final TextInputControl champ;
    private String ouvert = "";
    private String montre = "";

    EditeurChamp(TextInputControl champ) {
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
        ouvert = texte;
        montre = champ.getText();
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

    /** A field shows no tabs, on one line no line breaks: they are lost to whoever writes there, not to whoever looks. */
    @Override
    public String texte() {
        String ecrit = champ.getText();
        return ecrit.equals(montre) ? ouvert : ecrit;
    }
}
