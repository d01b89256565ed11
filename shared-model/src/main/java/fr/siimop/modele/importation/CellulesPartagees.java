package fr.siimop.modele.importation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.LigneTableur;

/** Lines kept in memory: the same semester on 100,000 of them is one text. */
public final class CellulesPartagees {

    /** Those that come back are among the first. */
    private static final int CONNUES = 20_000;

    private final Map<Cellule, Cellule> connues = new HashMap<>();

    public LigneTableur ligne(LigneTableur lue) {
        List<Cellule> cellules = new ArrayList<>(lue.cellules().size());
        for (Cellule cellule : lue.cellules()) {
            Cellule connue = connues.get(cellule);
            if (connue == null && connues.size() < CONNUES) {
                connues.put(cellule, cellule);
            }
            cellules.add(connue == null ? cellule : connue);
        }
        return new LigneTableur(lue.numero(), cellules);
    }
}
