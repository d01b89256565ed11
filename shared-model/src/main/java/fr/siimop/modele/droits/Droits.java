package fr.siimop.modele.droits;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a person may do, as data that can be shown: per table, the portees ({@code national} or the code of a
 * subdivision) whose rows he reads, and those whose rows he writes. A table that is not named is closed.
 *
 * @param ouvertures per subdivision, the only postes that he writes there; those of the others are not limited
 */
public record Droits(Map<String, Set<String>> lecture, Map<String, Set<String>> ecriture,
        Map<String, List<OuverturePermise>> ouvertures) {

    public static final Droits AUCUN = new Droits(Map.of(), Map.of());

    public Droits {
        lecture = copie(lecture);
        ecriture = copie(ecriture);
        ouvertures = Map.copyOf(ouvertures);
    }

    public Droits(Map<String, Set<String>> lecture, Map<String, Set<String>> ecriture) {
        this(lecture, ecriture, Map.of());
    }

    /** Among the postes of a subdivision that he writes, those that he may touch; empty when he may touch all. */
    public Optional<List<OuverturePermise>> ouvertures(String portee) {
        return Optional.ofNullable(ouvertures.get(portee));
    }

    /** Portees of a table whose rows are read. */
    public Set<String> lecture(String table) {
        return lecture.getOrDefault(table, Set.of());
    }

    /** Portees of a table whose rows are written. */
    public Set<String> ecriture(String table) {
        return ecriture.getOrDefault(table, Set.of());
    }

    public boolean peutLire(String table, String portee) {
        return lecture(table).contains(portee);
    }

    public boolean peutEcrire(String table, String portee) {
        return ecriture(table).contains(portee);
    }

    /** Whether somebody with these rights may do all that the others allow. */
    public boolean couvrent(Droits autres) {
        return couvre(lecture, autres.lecture) && couvre(ecriture, autres.ecriture);
    }

    private static boolean couvre(Map<String, Set<String>> miennes, Map<String, Set<String>> autres) {
        return autres.entrySet().stream()
                .allMatch(autre -> miennes.getOrDefault(autre.getKey(), Set.of()).containsAll(autre.getValue()));
    }

    private static Map<String, Set<String>> copie(Map<String, Set<String>> parTable) {
        Map<String, Set<String>> copie = new TreeMap<>();
        parTable.forEach((table, portees) -> {
            if (!portees.isEmpty()) {
                copie.put(table, Collections.unmodifiableSet(new TreeSet<>(portees)));
            }
        });
        return Collections.unmodifiableMap(copie);
    }
}
