package fr.siimop.atelier.cache.copie;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.envoi.Cle;

/**
 * Rows written from the answers to what was sent. The next lines bring them back: what is the same by then is not
 * written a second time.
 */
final class LignesRendues {

    private final Map<Cle, @Nullable Object[]> rangees = new HashMap<>();

    synchronized void retenir(Cle cle, @Nullable Object[] rangee) {
        rangees.put(cle, rangee);
    }

    /** Something else happens to the row. */
    synchronized void oublier(Cle cle) {
        rangees.remove(cle);
    }

    synchronized void oublier() {
        rangees.clear();
    }

    /** Those that the copy does not have already. */
    synchronized List<@Nullable Object[]> sans(String table, List<@Nullable Object[]> recues) {
        if (rangees.isEmpty()) {
            return recues;
        }
        return recues.stream().filter(recue -> !Arrays.equals(recue, rangees.remove(cle(table, recue)))).toList();
    }

    static Cle cle(String table, @Nullable Object[] rangee) {
        return new Cle(table, (java.util.UUID) java.util.Objects.requireNonNull(rangee[0]));
    }
}
