package fr.siimop.atelier.grille.table;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * What is selected within the shown rows and columns: the rectangle of the active cell, which moves and stretches, and
 * with Ctrl others beside it. A plain move forgets the others.
 */
public final class Selection {

    private final IntSupplier lignes;
    private final IntSupplier colonnes;
    private final ReadOnlyObjectWrapper<Plage> plage = new ReadOnlyObjectWrapper<>(Plage.AUCUNE);
    private final ObservableList<Plage> autres = FXCollections.observableArrayList();
    private boolean entraine;
    private boolean suit;

    Selection(IntSupplier lignes, IntSupplier colonnes) {
        this.lignes = lignes;
        this.colonnes = colonnes;
    }

    /** The rectangle of the active cell. */
    public ReadOnlyObjectProperty<Plage> plage() {
        return plage.getReadOnlyProperty();
    }

    public Plage courante() {
        return plage.get();
    }

    /** The rectangles beside the current one; they may overlap. */
    public ObservableList<Plage> autres() {
        return autres;
    }

    /** Told when anything selected changes. */
    public void ecouter(Runnable auditeur) {
        plage.addListener(o -> auditeur.run());
        autres.addListener((javafx.beans.Observable o) -> auditeur.run());
    }

    /** Everything selected, as rectangles that do not overlap. */
    public List<Plage> plages() {
        List<Plage> disjointes = new ArrayList<>();
        if (!courante().vide()) {
            disjointes.add(courante());
        }
        for (Plage autre : autres) {
            List<Plage> restes = List.of(autre);
            for (Plage prise : List.copyOf(disjointes)) {
                restes = restes.stream().flatMap(r -> r.sans(prise).stream()).toList();
            }
            disjointes.addAll(restes);
        }
        return disjointes;
    }

    public long cellules() {
        return autres.isEmpty() ? courante().cellules() : plages().stream().mapToLong(Plage::cellules).sum();
    }

    public boolean contient(int ligne, int colonne) {
        return courante().contient(ligne, colonne) || autres.stream().anyMatch(a -> a.contient(ligne, colonne));
    }

    /** Rows that have a selected cell, in order. */
    public IntStream lignesTouchees() {
        if (autres.isEmpty()) {
            return courante().vide()
                    ? IntStream.empty()
                    : IntStream.rangeClosed(courante().haut(), courante().bas());
        }
        BitSet touchees = new BitSet(lignes.getAsInt());
        plages().forEach(p -> touchees.set(p.haut(), p.bas() + 1));
        return touchees.stream();
    }

    public void choisir(int ligne, int colonne) {
        poser(Plage.cellule(ligne, colonne));
    }

    /** Ctrl and a click: one more rectangle, from that cell. */
    public void ajouter(Plage voulue) {
        if (!courante().vide()) {
            autres.add(courante());
        }
        plage.set(borner(voulue));
    }

    public void etendreA(int ligne, int colonne) {
        plage.set(borner(courante().vide() ? Plage.cellule(ligne, colonne) : courante().jusqua(ligne, colonne)));
    }

    /** Arrow keys; with Shift the rectangle grows from the active cell. */
    public void deplacer(int bas, int droite, boolean etendre) {
        Plage p = courante();
        if (p.vide()) {
            choisir(0, 0);
        } else if (etendre) {
            etendreA(p.autreLigne() + bas, p.autreColonne() + droite);
        } else {
            choisir(p.ligne() + bas, p.colonne() + droite);
        }
    }

    /** Ctrl and an arrow: to the edge of the table. */
    public void bord(int bas, int droite, boolean etendre) {
        deplacer(bas * lignes.getAsInt(), droite * colonnes.getAsInt(), etendre);
    }

    public void tout() {
        poser(new Plage(0, 0, lignes.getAsInt() - 1, colonnes.getAsInt() - 1));
    }

    public void colonneEntiere() {
        Plage p = courante();
        poser(new Plage(0, p.colonne(), lignes.getAsInt() - 1, p.autreColonne()));
    }

    /** A column by its header; with Ctrl beside what is selected. */
    public void colonneEntiere(int colonne, boolean ajouter) {
        Plage entiere = new Plage(0, colonne, lignes.getAsInt() - 1, colonne);
        if (ajouter) {
            ajouter(entiere);
        } else {
            poser(entiere);
        }
    }

    public void ligneEntiere() {
        Plage p = courante();
        poser(new Plage(p.ligne(), 0, p.autreLigne(), colonnes.getAsInt() - 1));
    }

    public void ligneEntiere(int ligne, boolean etendre) {
        int premiere = etendre && !courante().vide() ? courante().ligne() : ligne;
        poser(new Plage(premiere, 0, ligne, colonnes.getAsInt() - 1));
    }

    /** Ctrl and a click on a row's number: takes the whole row, or lets it go. */
    public void basculerLigne(int ligne) {
        Plage entiere = new Plage(ligne, 0, ligne, colonnes.getAsInt() - 1);
        if (!contient(ligne, 0) || !contient(ligne, colonnes.getAsInt() - 1)) {
            boolean seule = courante().cellules() == 1 && autres.isEmpty();
            if (seule) {
                poser(entiere);
            } else {
                ajouter(entiere);
            }
            return;
        }
        List<Plage> restes = plages().stream().flatMap(p -> p.sans(entiere).stream()).toList();
        if (restes.isEmpty()) {
            poser(Plage.cellule(ligne, 0));
        } else {
            autres.setAll(restes.subList(0, restes.size() - 1));
            plage.set(borner(restes.getLast()));
        }
    }

    /** Tab goes to the next cell and wraps to the next row. */
    public void suivante(boolean arriere) {
        Plage p = courante();
        long rang = (long) p.ligne() * colonnes.getAsInt() + p.colonne() + (arriere ? -1 : 1);
        if (!p.vide() && rang >= 0 && rang < (long) lignes.getAsInt() * colonnes.getAsInt()) {
            choisir((int) (rang / colonnes.getAsInt()), (int) (rang % colonnes.getAsInt()));
        }
    }

    /** This rectangle and no other. */
    public void poser(Plage voulue) {
        autres.clear();
        plage.set(borner(voulue));
    }

    /** Other rows are shown: to a cell that nobody chose. */
    void entrainer(Plage voulue) {
        entrainer(voulue, List.of());
    }

    /**
     * Rows or columns moved: each rectangle goes with its cells. Where the current one is no longer in one piece, its
     * active cell is left, or the one that took its place.
     *
     * @param ligne   the new place of a row, or -1
     * @param colonne the same of a column
     */
    void suivre(IntUnaryOperator ligne, IntUnaryOperator colonne) {
        Plage p = courante();
        if (p.vide()) {
            return;
        }
        List<Plage> suivies = autres.stream().map(a -> a.suivre(ligne, colonne)).filter(a -> !a.vide()).toList();
        Plage suivie = p.suivre(ligne, colonne);
        suit = true;
        try {
            entrainer(suivie.vide() ? Plage.cellule(place(p.ligne(), ligne), place(p.colonne(), colonne)) : suivie,
                    suivies);
        } finally {
            suit = false;
        }
    }

    /** Where it went; when it is gone, where the next one is now. */
    private static int place(int rang, IntUnaryOperator suite) {
        int ici = suite.applyAsInt(rang);
        return ici >= 0 ? ici : 1 + IntStream.range(0, rang).map(suite).max().orElse(-1);
    }

    private void entrainer(Plage voulue, List<Plage> voulues) {
        entraine = true;
        try {
            if (!autres.equals(voulues)) {
                autres.setAll(voulues);
            }
            Plage bornee = borner(voulue);
            if (!bornee.equals(courante())) {
                plage.set(bornee);
            }
        } finally {
            entraine = false;
        }
    }

    /** The move that is being told is not one that a person made. */
    public boolean entrainee() {
        return entraine;
    }

    /** What is being told: cells moved under the selection, not the selection. What is in sight stays in sight. */
    public boolean suit() {
        return suit;
    }

    private Plage borner(Plage voulue) {
        int hauteur = lignes.getAsInt();
        int largeur = colonnes.getAsInt();
        if (hauteur == 0 || largeur == 0 || voulue.equals(Plage.AUCUNE)) {
            return Plage.AUCUNE;
        }
        return new Plage(Math.clamp(voulue.ligne(), 0, hauteur - 1), Math.clamp(voulue.colonne(), 0, largeur - 1),
                Math.clamp(voulue.autreLigne(), 0, hauteur - 1), Math.clamp(voulue.autreColonne(), 0, largeur - 1));
    }
}
