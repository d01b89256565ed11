package fr.siimop.modele.sync;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What a workbench has at its cursor, as the server counts it.
 *
 * @param aJour   false when too much changed since the cursor, or the rights did: the workbench pulls, then asks again;
 *                no table is told
 * @param exclues rows that changed since the cursor, by table: counted by neither side
 */
public record ControleSync(boolean aJour, List<TableControle> tables,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Set<UUID>> exclues) {

    public ControleSync {
        tables = List.copyOf(tables);
        exclues = exclues == null ? Map.of() : Map.copyOf(exclues);
    }

    public ControleSync(boolean aJour, List<TableControle> tables) {
        this(aJour, tables, Map.of());
    }

    /** Nothing can be compared now. */
    public static ControleSync enRetard() {
        return new ControleSync(false, List.of());
    }

    public record TableControle(String table, List<EmpreinteTable.Tranche> tranches) {

        public TableControle {
            tranches = List.copyOf(tranches);
        }
    }
}
