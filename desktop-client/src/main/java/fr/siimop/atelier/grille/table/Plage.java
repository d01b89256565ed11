package fr.siimop.atelier.grille.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The selected rectangle, in shown rows and columns. The active cell is the anchor; Shift moves the other corner. */
public record Plage(int ligne, int colonne, int autreLigne, int autreColonne) {

    public static final Plage AUCUNE = new Plage(-1, -1, -1, -1);

    public static Plage cellule(int ligne, int colonne) {
        return new Plage(ligne, colonne, ligne, colonne);
    }

    public boolean vide() {
        return ligne < 0 || colonne < 0;
    }

    public int haut() {
        return Math.min(ligne, autreLigne);
    }

    public int bas() {
        return Math.max(ligne, autreLigne);
    }

    public int gauche() {
        return Math.min(colonne, autreColonne);
    }

    public int droite() {
        return Math.max(colonne, autreColonne);
    }

    public long cellules() {
        return vide() ? 0 : (long) (bas() - haut() + 1) * (droite() - gauche() + 1);
    }

    public boolean contient(int l, int c) {
        return !vide() && l >= haut() && l <= bas() && c >= gauche() && c <= droite();
    }

    /** What is left of it beside another: none to four rectangles. */
    public List<Plage> sans(Plage autre) {
        if (vide() || autre.vide() || autre.bas() < haut() || autre.haut() > bas() || autre.droite() < gauche()
                || autre.gauche() > droite()) {
            return vide() ? List.of() : List.of(this);
        }
        List<Plage> restes = new ArrayList<>();
        int premiere = Math.max(haut(), autre.haut());
        int derniere = Math.min(bas(), autre.bas());
        if (premiere > haut()) {
            restes.add(new Plage(haut(), gauche(), premiere - 1, droite()));
        }
        if (autre.gauche() > gauche()) {
            restes.add(new Plage(premiere, gauche(), derniere, autre.gauche() - 1));
        }
        if (autre.droite() < droite()) {
            restes.add(new Plage(premiere, autre.droite() + 1, derniere, droite()));
        }
        if (derniere < bas()) {
            restes.add(new Plage(derniere + 1, gauche(), bas(), droite()));
        }
        return restes;
    }

    /**
     * Where its cells are now, in one piece; {@link #AUCUNE} when none is left or they were parted.
     *
     * @param lignes   the new place of a row, or -1
     * @param colonnes the same of a column
     */
    Plage suivre(IntUnaryOperator lignes, IntUnaryOperator colonnes) {
        int[] l = IntStream.rangeClosed(haut(), bas()).map(lignes).filter(i -> i >= 0).sorted().toArray();
        int[] c = IntStream.rangeClosed(gauche(), droite()).map(colonnes).filter(i -> i >= 0).sorted().toArray();
        if (vide() || !dUnSeulTenant(l) || !dUnSeulTenant(c)) {
            return AUCUNE;
        }
        int premiere = ligne <= autreLigne ? l[0] : l[l.length - 1];
        int gauche = colonne <= autreColonne ? c[0] : c[c.length - 1];
        return new Plage(premiere, gauche, l[0] + l[l.length - 1] - premiere, c[0] + c[c.length - 1] - gauche);
    }

    private static boolean dUnSeulTenant(int[] rangs) {
        return rangs.length > 0 && rangs[rangs.length - 1] - rangs[0] == rangs.length - 1;
    }

    public Plage jusqua(int l, int c) {
        return new Plage(ligne, colonne, l, c);
    }
}
