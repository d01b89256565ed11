package fr.siimop.modele.tableur.archive;

import java.util.ArrayList;
import java.util.List;

import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.FichierRefuse;
import fr.siimop.modele.tableur.LimitesTableur;

/** Cells of the line that is being read; blank ones at its end are never there. Counts what the sheet holds. */
public final class Rangee {

    private final ArchiveTableur archive;
    private List<Cellule> cellules = new ArrayList<>();
    private long total;
    private long caracteres;
    private int remplies;
    private boolean pleine;

    public Rangee(ArchiveTableur archive) {
        this.archive = archive;
    }

    public void commencer() {
        cellules = new ArrayList<>();
        caracteres = 0;
        remplies = 0;
        pleine = false;
    }

    /** How many columns are filled up to now. */
    public int taille() {
        return cellules.size();
    }

    public boolean pleine() {
        return pleine;
    }

    public List<Cellule> cellules() {
        return cellules;
    }

    /** Puts the cell so many times from a column on, which is not before the end of the line. */
    public void placer(int colonne, int fois, Cellule cellule) throws FichierRefuse {
        if (cellule instanceof Cellule.Vide) {
            return;
        }
        if (colonne + (long) fois > LimitesTableur.COLONNES) {
            throw archive.tropGrand();
        }
        caracteres += (long) fois * (cellule instanceof Cellule.Texte texte ? texte.texte().length() : 1);
        remplies += fois;
        compter(fois);
        if (caracteres > LimitesTableur.LIGNE) {
            throw archive.texteTropLong();
        }
        while (cellules.size() < colonne) {
            cellules.add(Cellule.VIDE);
        }
        for (int i = 0; i < fois; i++) {
            cellules.add(cellule);
        }
        pleine |= !cellule.vide();
    }

    /** The same line once more. */
    public void repeter() throws FichierRefuse {
        compter(remplies);
    }

    private void compter(int nombre) throws FichierRefuse {
        total += nombre;
        if (total > LimitesTableur.CELLULES) {
            throw archive.tropGrand();
        }
    }
}
