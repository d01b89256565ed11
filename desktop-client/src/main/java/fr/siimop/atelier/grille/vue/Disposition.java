package fr.siimop.atelier.grille.vue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import fr.siimop.atelier.grille.calcul.ColonneGrille;

/** The columns of a table as one person has them: those shown, in order, how wide, and how many stay in place. */
public final class Disposition {

    public static final int LARGEUR_MINIMALE = 48;

    /** What the screen opens on and goes back to: columns in order, and how many of the first stay in place. */
    public record Depart(List<ColonneGrille> colonnes, int figees) {

        public Depart {
            colonnes = List.copyOf(colonnes);
        }
    }

    private final Map<String, ColonneGrille> toutes = new LinkedHashMap<>();
    private final ObservableList<ColonneGrille> montrees = FXCollections.observableArrayList();
    private final ObservableMap<String, Integer> largeurs = FXCollections.observableHashMap();
    private final ReadOnlyIntegerWrapper figees = new ReadOnlyIntegerWrapper();
    private final Depart depart;

    public Disposition(List<ColonneGrille> connues, Depart depart) {
        this.depart = depart;
        connues.forEach(c -> toutes.put(c.id(), c));
        depart.colonnes().forEach(c -> toutes.put(c.id(), c));
        retablir();
    }

    /** Columns shown, in order. They are moved, hidden and shown by changing this list or with the methods below. */
    public ObservableList<ColonneGrille> montrees() {
        return montrees;
    }

    /** Every column of the table, shown or not. */
    public Map<String, ColonneGrille> toutes() {
        return toutes;
    }

    /** How many of the first columns shown stay in place when the others scroll. */
    public ReadOnlyIntegerProperty figees() {
        return figees.getReadOnlyProperty();
    }

    /** Widths that differ from the column's own, by id. */
    public ObservableMap<String, Integer> largeurs() {
        return largeurs;
    }

    public int largeur(ColonneGrille colonne) {
        return largeurs.getOrDefault(colonne.id(), colonne.largeur());
    }

    public void elargir(String id, double pixels) {
        largeurs.put(id, Math.max(LARGEUR_MINIMALE, (int) Math.round(pixels)));
    }

    public void figer(int nombre) {
        figees.set(Math.clamp(nombre, 0, montrees.size()));
    }

    public int rang(String id) {
        for (int i = 0; i < montrees.size(); i++) {
            if (montrees.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    public boolean montree(String id) {
        return rang(id) >= 0;
    }

    /** To another rank. Crossing the limit of the pinned columns pins it, or lets it go. */
    public void deplacer(String id, int rang) {
        int avant = rang(id);
        int apres = Math.clamp(rang, 0, montrees.size() - 1);
        if (avant < 0 || avant == apres) {
            return;
        }
        boolean etaitFigee = avant < figees.get();
        boolean seraFigee = apres < figees.get();
        List<ColonneGrille> suite = new ArrayList<>(montrees);
        suite.add(apres, suite.remove(avant));
        if (etaitFigee && !seraFigee) {
            figees.set(figees.get() - 1);
        } else if (!etaitFigee && seraFigee) {
            figees.set(figees.get() + 1);
        }
        montrees.setAll(suite);
    }

    /** At its place among those shown, by the order of the table. */
    public void montrer(String id) {
        ColonneGrille colonne = toutes.get(id);
        if (colonne == null || montree(id)) {
            return;
        }
        List<String> ordre = List.copyOf(toutes.keySet());
        int place = montrees.size();
        for (int i = ordre.indexOf(id) - 1; i >= 0; i--) {
            int voisine = rang(ordre.get(i));
            if (voisine >= 0) {
                place = Math.max(voisine + 1, figees.get());
                break;
            }
        }
        montrees.add(place, colonne);
    }

    /** The last one stays: a table without columns shows nothing to come back from. */
    public void masquer(String id) {
        int rang = rang(id);
        if (rang >= 0 && montrees.size() > 1) {
            if (rang < figees.get()) {
                figees.set(figees.get() - 1);
            }
            montrees.remove(rang);
        }
    }

    public void poser(List<String> ids, Map<String, Integer> voulues, int nombreFigees) {
        List<ColonneGrille> suite = ids.stream().distinct().filter(toutes::containsKey).map(toutes::get).toList();
        Map<String, Integer> retenues = new HashMap<>(voulues);
        retenues.keySet().retainAll(toutes.keySet());
        largeurs.keySet().retainAll(retenues.keySet());
        retenues.forEach(this::elargir);
        figees.set(Math.clamp(nombreFigees, 0, suite.isEmpty() ? depart.colonnes().size() : suite.size()));
        montrees.setAll(suite.isEmpty() ? depart.colonnes() : suite);
    }

    /** As the screen first shows them. */
    public void retablir() {
        poser(depart.colonnes().stream().map(ColonneGrille::id).toList(), Map.of(), depart.figees());
    }
}
