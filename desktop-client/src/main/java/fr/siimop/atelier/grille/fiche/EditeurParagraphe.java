package fr.siimop.atelier.grille.fiche;

import javafx.scene.control.TextArea;

import fr.siimop.atelier.grille.editeur.EditeurChamp;

/** Long texts, on several lines: one goes on writing where they end. */
final class EditeurParagraphe extends EditeurChamp {

    EditeurParagraphe() {
        super(zone());
    }

    private static TextArea zone() {
        TextArea zone = new TextArea();
        zone.getStyleClass().add("paragraphe");
        zone.setWrapText(true);
        zone.setPrefRowCount(6);
        return zone;
    }

    @Override
    public void demarrer(String texte, boolean choisir, Runnable valider) {
        super.demarrer(texte, false, valider);
    }
}
