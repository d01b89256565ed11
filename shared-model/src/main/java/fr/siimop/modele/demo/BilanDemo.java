package fr.siimop.modele.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fr.siimop.modele.demo.matiere.Defaut;

/**
 * What was made: rows by table, and the rows that carry each planted fault.
 *
 * @param lignes  in the order of the registry
 * @param contenus of the attached files
 * @param defauts ids of the faulty rows of the table that carries the fault
 */
public record BilanDemo(Map<String, Integer> lignes, Map<Defaut, Set<UUID>> defauts, List<byte[]> contenus) {

    public int lignes(String table) {
        return lignes.getOrDefault(table, 0);
    }

    public Set<UUID> defauts(Defaut defaut) {
        return defauts.getOrDefault(defaut, Set.of());
    }

    public int total() {
        return lignes.values().stream().mapToInt(Integer::intValue).sum();
    }
}
