package fr.siimop.modele.sync;

import java.util.List;

/**
 * What a workbench that is up to date has, as the server counts it.
 *
 * @param aJour false when something changed since the cursor: the workbench pulls, then asks again; no table is told
 */
public record ControleSync(boolean aJour, List<TableControle> tables) {

    public ControleSync {
        tables = List.copyOf(tables);
    }

    public record TableControle(String table, List<EmpreinteTable.Tranche> tranches) {

        public TableControle {
            tranches = List.copyOf(tranches);
        }
    }
}
