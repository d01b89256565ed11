package fr.siimop.atelier.grille.table;

import java.util.ArrayList;
import java.util.List;

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

    public Plage jusqua(int l, int c) {
        return new Plage(ligne, colonne, l, c);
    }
}
