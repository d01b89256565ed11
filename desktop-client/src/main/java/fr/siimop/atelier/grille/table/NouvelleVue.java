package fr.siimop.atelier.grille.table;

import java.util.List;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import fr.siimop.modele.descripteur.Ligne;

/** « Everything was replaced », told without copying what was there: the toolkit's own builder walks through it. */
final class NouvelleVue extends ListChangeListener.Change<Ligne> {

    private static final int[] SANS_PERMUTATION = {};

    private final List<Ligne> anciennes;
    private boolean lue;

    NouvelleVue(ObservableList<Ligne> liste, List<Ligne> anciennes) {
        super(liste);
        this.anciennes = anciennes;
    }

    @Override
    public boolean next() {
        boolean premiere = !lue;
        lue = true;
        return premiere;
    }

    @Override
    public void reset() {
        lue = false;
    }

    @Override
    public int getFrom() {
        return 0;
    }

    @Override
    public int getTo() {
        return getList().size();
    }

    @Override
    public List<Ligne> getRemoved() {
        return anciennes;
    }

    @Override
    protected int[] getPermutation() {
        return SANS_PERMUTATION;
    }
}
