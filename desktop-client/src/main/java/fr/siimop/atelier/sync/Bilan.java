package fr.siimop.atelier.sync;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import fr.siimop.modele.sync.Issue;

/**
 * What one synchronisation did.
 *
 * @param instantane everything was received again, so the counts say nothing of what others changed
 * @param retenues   rows not sent because they are wrong for the rules: to be corrected here first
 * @param recues     rows received, by table
 * @param sorties    rows that left: deleted, or out of this person's scope
 * @param fusions    of what was sent, by table
 */
public record Bilan(Instant quand, long dureeMs, boolean instantane, int appliquees, int enConflit,
        int refusees, int retenues, Map<String, Long> recues, int sorties, Map<String, Fusion> fusions) {

    /** One of before has no {@code fusions}. */
    @SuppressWarnings("unused")
    public Bilan {
        fusions = Objects.requireNonNullElse(fusions, Map.of());
    }

    /** Received by itself since: what was sent is still what the person last sent, what came adds up. */
    Bilan puis(Bilan suite) {
        Map<String, Long> toutes = new HashMap<>(instantane ? Map.of() : recues);
        if (!suite.instantane) {
            suite.recues.forEach((table, nombre) -> toutes.merge(table, nombre, Long::sum));
        }
        Map<String, Fusion> deux = new TreeMap<>(fusions);
        suite.fusions.forEach((table, fusion) -> deux.merge(table, fusion, Fusion::et));
        return new Bilan(suite.quand, suite.dureeMs, false, appliquees, enConflit, refusees, retenues,
                toutes, sorties + suite.sorties, deux);
    }

    /** The pass was cut once this had been sent. */
    Bilan coupe(CompteEnvoi compte) {
        return new Bilan(quand, dureeMs, instantane, compte.nombre(Issue.APPLIQUEE),
                compte.nombre(Issue.CONFLIT), compte.nombre(Issue.REFUSEE), compte.retenues(), recues, sorties,
                Map.of());
    }

    boolean rienDeNeuf() {
        return !instantane && envoyees() == 0 && retenues == 0 && sorties == 0 && recues.isEmpty();
    }

    public int envoyees() {
        return appliquees + enConflit + refusees;
    }

    public int fusionnees() {
        return fusions.values().stream().mapToInt(fusion -> fusion.lignes().size()).sum();
    }

    public long totalRecu() {
        return recues.values().stream().mapToLong(Long::longValue).sum();
    }
}
