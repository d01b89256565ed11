package fr.siimop.atelier.grille.editeur;

import javafx.scene.Node;

/** A date typed as the grid shows it, or taken from the calendar beside. */
final class EditeurDate extends EditeurChamp {

    private final ChampDate date;

    EditeurDate() {
        this(new ChampDate());
    }

    private EditeurDate(ChampDate date) {
        super(date.champ());
        this.date = date;
        date.getStyleClass().add("editeur");
    }

    @Override
    public Node noeud() {
        return date;
    }

    @Override
    public boolean surgi() {
        return date.surgi();
    }

    @Override
    public void fermer() {
        date.fermer();
    }
}
