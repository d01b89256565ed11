package fr.siimop.modele.reprise.rapport;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;

/**
 * What is left to be mended.
 *
 * @param parArs     rows to mend of each ARS, most useful first
 * @param etats      by ARS, then by table: how many rows are clean
 * @param aCompleter stages kept without the logic of the reform that nothing keeps from it any more
 */
public record RapportReprise(SortedMap<String, List<Chantier>> parArs, Map<String, Map<String, EtatTable>> etats,
        List<UUID> aCompleter) {

    /** How far a table is, in one ARS or in all. */
    public EtatTable etat(String ars, String table) {
        return etats.entrySet().stream().filter(e -> ars.isEmpty() || e.getKey().equals(ars))
                .map(e -> e.getValue().getOrDefault(table, EtatTable.VIDE)).reduce(EtatTable.VIDE,
                        (un, autre) -> new EtatTable(un.total() + autre.total(), un.aCorriger() + autre.aCorriger()));
    }

    /** Rows to mend of one ARS, or of all, most useful first. */
    public List<Chantier> chantiers(String ars) {
        return parArs.entrySet().stream().filter(e -> ars.isEmpty() || e.getKey().equals(ars))
                .flatMap(e -> e.getValue().stream()).sorted(CalculRapport.UTILES_D_ABORD).toList();
    }
}
