package fr.siimop.modele.tableur;

import java.util.List;

/**
 * One line of a sheet that is not blank.
 *
 * @param numero as the spreadsheet numbers it, from 1
 */
public record LigneTableur(int numero, List<Cellule> cellules) {

    public LigneTableur {
        cellules = List.copyOf(cellules);
    }

    /** Blank beyond the last cell of the line. */
    public Cellule cellule(int colonne) {
        return colonne < cellules.size() ? cellules.get(colonne) : Cellule.VIDE;
    }
}
