package fr.siimop.atelier.sync;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Mutation;
import fr.siimop.modele.sync.Resultat;

/** Outcomes of one sending, counted. */
final class CompteEnvoi {

    private final Map<Issue, Integer> issues = new EnumMap<>(Issue.class);
    private final Set<UUID> lignes = new HashSet<>();
    private int retenues;

    void compter(List<Mutation> mutations, List<Resultat> resultats) {
        mutations.forEach(m -> lignes.add(m.id()));
        for (Resultat resultat : resultats) {
            // some of its fields are to be decided, whatever became of the others
            issues.merge(resultat.issue() == Issue.FUSIONNEE ? Issue.CONFLIT : resultat.issue(), 1, Integer::sum);
        }
    }

    /** Rows that were sent. */
    Set<UUID> lignes() {
        return lignes;
    }

    void refusee() {
        issues.merge(Issue.REFUSEE, 1, Integer::sum);
    }

    void retenir(int nombre) {
        retenues += nombre;
    }

    int nombre(Issue issue) {
        return issues.getOrDefault(issue, 0);
    }

    /** The server has them, whatever comes next. */
    int arrivees() {
        return nombre(Issue.APPLIQUEE) + nombre(Issue.CONFLIT);
    }

    int retenues() {
        return retenues;
    }

    boolean rienPasse() {
        return issues.isEmpty();
    }
}
