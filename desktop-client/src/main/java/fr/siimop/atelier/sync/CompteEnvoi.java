package fr.siimop.atelier.sync;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fr.siimop.modele.sync.Issue;
import fr.siimop.modele.sync.Resultat;

/** Outcomes of one sending, counted. */
final class CompteEnvoi {

    private final Map<Issue, Integer> issues = new EnumMap<>(Issue.class);
    private int retenues;

    void compter(List<Resultat> resultats) {
        for (Resultat resultat : resultats) {
            boolean conteste = resultat.issue() == Issue.FUSIONNEE && resultat.conflits() != null
                    && !resultat.conflits().isEmpty();
            issues.merge(conteste ? Issue.CONFLIT : resultat.issue(), 1, Integer::sum);
        }
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

    int retenues() {
        return retenues;
    }

    boolean rienPasse() {
        return issues.isEmpty();
    }
}
