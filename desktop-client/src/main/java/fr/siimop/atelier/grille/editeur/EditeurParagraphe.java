package fr.siimop.atelier.grille.editeur;

import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.TypeTexte;

/** Long texts, on several lines: one goes on writing where they end. */
final class EditeurParagraphe extends EditeurChamp {

    /** A column that takes more has room for several lines from the start. */
    private static final int COURT = 300;

    EditeurParagraphe() {
        super(zone());
    }

    static boolean convient(TypeTexte type, @Nullable Object valeur) {
        return type.longueurMaximale() > COURT || valeur instanceof String texte && texte.indexOf('\n') >= 0;
    }

    private static TextArea zone() {
        TextArea zone = new TextArea();
        zone.getStyleClass().add("paragraphe");
        zone.setWrapText(true);
        zone.setPrefRowCount(6);
        // over a cell too
        zone.setMinSize(240, Region.USE_PREF_SIZE);
        return zone;
    }

    @Override
    public boolean plusieursLignes() {
        return true;
    }

    @Override
    public void demarrer(String texte, boolean choisir, Runnable valider) {
        super.demarrer(texte, false, valider);
    }
}
