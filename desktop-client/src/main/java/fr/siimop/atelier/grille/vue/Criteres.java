package fr.siimop.atelier.grille.vue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.calcul.Tri;

/** Which rows are wanted and in which order. UI thread only. */
public final class Criteres {

    private final ObservableList<Filtre> filtres = FXCollections.observableArrayList();
    private final ObservableList<Tri> tris = FXCollections.observableArrayList();
    private final StringProperty recherche = new SimpleStringProperty("");
    private List<Filtre> filtresDeDepart = List.of();
    private List<Tri> trisDeDepart = List.of();
    private boolean enBloc;

    public ObservableList<Filtre> filtres() {
        return filtres;
    }

    public ObservableList<Tri> tris() {
        return tris;
    }

    public StringProperty recherche() {
        return recherche;
    }

    /** Told once per change, also when {@link #poser} changes everything. */
    public void ecouter(Runnable auditeur) {
        for (Observable critere : List.<Observable>of(filtres, tris, recherche)) {
            critere.addListener(o -> {
                if (!enBloc) {
                    auditeur.run();
                }
            });
        }
    }

    /** All at once, for one calculation. */
    public void poser(List<Filtre> voulus, List<Tri> ordre, String texte) {
        enBloc = true;
        tris.setAll(ordre);
        recherche.set(texte);
        enBloc = false;
        filtres.setAll(voulus);
    }

    /** What is wanted now is what the screen starts with. */
    public void partir() {
        filtresDeDepart = List.copyOf(filtres);
        trisDeDepart = List.copyOf(tris);
    }

    /** One more filter that the screen starts with; it is not put in force. */
    public void partirAussiDe(Filtre filtre) {
        filtresDeDepart = avec(filtresDeDepart, filtre);
    }

    /** True when nothing was added to what the screen starts with, nor taken from it. */
    public boolean auDepart() {
        return filtres.equals(filtresDeDepart) && tris.equals(trisDeDepart) && recherche.get().isBlank();
    }

    /**
     * The same, whatever there is of these filters; rows alone ({@link Filtre.Lignes}) stand in place of all that the screen starts
     * with.
     */
    public boolean auDepart(Predicate<Filtre> ignores) {
        List<Filtre> choisis = filtres.stream().filter(ignores.negate()).toList();
        boolean seules = choisis.isEmpty() && filtres.stream().anyMatch(Filtre.Lignes.class::isInstance);
        return (seules || choisis.equals(filtresDeDepart)) && tris.equals(trisDeDepart) && recherche.get().isBlank();
    }

    /** Back to what the screen starts with. */
    public void revenir() {
        poser(filtresDeDepart, trisDeDepart, "");
    }

    /** Adds a filter, in place of the one it replaces. */
    public void filtrer(Filtre filtre) {
        filtres.setAll(avec(filtres, filtre));
    }

    private static List<Filtre> avec(List<Filtre> presents, Filtre filtre) {
        List<Filtre> suite = new ArrayList<>(presents);
        int place = -1;
        for (int i = 0; i < suite.size(); i++) {
            place = filtre.remplace(suite.get(i)) ? i : place;
        }
        if (place < 0) {
            suite.add(filtre);
        } else {
            suite.set(place, filtre);
        }
        return suite;
    }

    public void oterFiltres(ColonneGrille colonne) {
        filtres.removeIf(f -> f.colonne().equals(colonne.id()));
    }

    /** A click on a header sorts by it, a second one reverses, a third one ends; with Shift, as one more key. */
    public void basculerTri(ColonneGrille colonne, boolean ajouter) {
        Tri actuel = tris.stream().filter(t -> t.colonne().id().equals(colonne.id())).findFirst().orElse(null);
        List<Tri> suite = ajouter ? new ArrayList<>(tris) : new ArrayList<>();
        if (actuel == null) {
            suite.add(new Tri(colonne, true));
        } else if (!ajouter) {
            if (actuel.croissant()) {
                suite.add(new Tri(colonne, false));
            }
        } else if (actuel.croissant()) {
            suite.set(suite.indexOf(actuel), new Tri(colonne, false));
        } else {
            suite.remove(actuel);
        }
        tris.setAll(suite);
    }
}
