package fr.siimop.atelier.grille.table;

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

    public Plage jusqua(int l, int c) {
        return new Plage(ligne, colonne, l, c);
    }
}
