package fr.siimop.atelier.tache;

import java.util.Map;

/**
 * Where a work is.
 *
 * @param quoi  what it is doing, in French: « Parcours »
 * @param faits things done
 * @param total things to do; 0 when nobody knows
 * @param details how many of each kind, by frozen name
 */
public record Avancement(String quoi, long faits, long total, Map<String, Long> details) {

    public Avancement(String quoi, long faits, long total) {
        this(quoi, faits, total, Map.of());
    }

    public double part() {
        return total <= 0 ? -1 : Math.min(1, (double) faits / total);
    }
}
