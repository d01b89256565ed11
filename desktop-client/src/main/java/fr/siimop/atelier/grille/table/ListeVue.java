package fr.siimop.atelier.grille.table;

import java.util.AbstractList;
import java.util.List;

import javafx.collections.ObservableListBase;

import fr.siimop.atelier.grille.calcul.Donnees;
import fr.siimop.modele.descripteur.Ligne;

/** The rows shown, as the table control wants them: nothing is copied, a new view is one change. */
final class ListeVue extends ObservableListBase<Ligne> {

    private Donnees donnees;
    private int[] vue = new int[0];

    ListeVue(Donnees donnees) {
        this.donnees = donnees;
    }

    @Override
    public Ligne get(int index) {
        return donnees.ligne(vue[index]);
    }

    @Override
    public int size() {
        return vue.length;
    }

    Donnees donnees() {
        return donnees;
    }

    int[] vue() {
        return vue;
    }

    /** What is shown now, for good. */
    List<Ligne> instantane() {
        return instantane(donnees, vue);
    }

    void remplacer(Donnees nouvelles, int[] nouvelle) {
        List<Ligne> anciennes = instantane(donnees, vue);
        donnees = nouvelles;
        vue = nouvelle;
        fireChange(new NouvelleVue(this, anciennes));
    }

    /** Same rows in the same places, with other values: nobody has to lay anything out again. */
    void rafraichir(Donnees nouvelles) {
        donnees = nouvelles;
    }

    private static List<Ligne> instantane(Donnees donnees, int[] vue) {
        return new AbstractList<>() {
            @Override
            public Ligne get(int index) {
                return donnees.ligne(vue[index]);
            }

            @Override
            public int size() {
                return vue.length;
            }
        };
    }
}
