package fr.siimop.atelier.grille.table;

import java.util.function.IntSupplier;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Moves and stretches the selected rectangle within the shown rows and columns. */
public final class Selection {

    private final IntSupplier lignes;
    private final IntSupplier colonnes;
    private final ReadOnlyObjectWrapper<Plage> plage = new ReadOnlyObjectWrapper<>(Plage.AUCUNE);

    Selection(IntSupplier lignes, IntSupplier colonnes) {
        this.lignes = lignes;
        this.colonnes = colonnes;
    }

    public ReadOnlyObjectProperty<Plage> plage() {
        return plage.getReadOnlyProperty();
    }

    public Plage courante() {
        return plage.get();
    }

    public void choisir(int ligne, int colonne) {
        poser(Plage.cellule(ligne, colonne));
    }

    public void etendreA(int ligne, int colonne) {
        poser(courante().vide() ? Plage.cellule(ligne, colonne) : courante().jusqua(ligne, colonne));
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

    public void ligneEntiere() {
        Plage p = courante();
        poser(new Plage(p.ligne(), 0, p.autreLigne(), colonnes.getAsInt() - 1));
    }

    public void ligneEntiere(int ligne, boolean etendre) {
        int premiere = etendre && !courante().vide() ? courante().ligne() : ligne;
        poser(new Plage(premiere, 0, ligne, colonnes.getAsInt() - 1));
    }

    /** Tab goes to the next cell and wraps to the next row. */
    public void suivante(boolean arriere) {
        Plage p = courante();
        int rang = p.ligne() * colonnes.getAsInt() + p.colonne() + (arriere ? -1 : 1);
        if (!p.vide() && rang >= 0 && rang < lignes.getAsInt() * colonnes.getAsInt()) {
            choisir(rang / colonnes.getAsInt(), rang % colonnes.getAsInt());
        }
    }

    public void poser(Plage voulue) {
        if (lignes.getAsInt() == 0 || colonnes.getAsInt() == 0 || voulue.equals(Plage.AUCUNE)) {
            plage.set(Plage.AUCUNE);
        } else {
            plage.set(new Plage(borner(voulue.ligne(), lignes.getAsInt()),
                    borner(voulue.colonne(), colonnes.getAsInt()), borner(voulue.autreLigne(), lignes.getAsInt()),
                    borner(voulue.autreColonne(), colonnes.getAsInt())));
        }
    }

    private static int borner(int position, int taille) {
        return Math.clamp(position, 0, taille - 1);
    }
}
