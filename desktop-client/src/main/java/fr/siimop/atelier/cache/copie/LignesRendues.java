package fr.siimop.atelier.cache.copie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.cache.envoi.Cle;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;

/**
 * Rows written from the answers to what was sent. The next lines bring them back: what is the same by then is not
 * written a second time.
 */
final class LignesRendues {

    private static final int AVANT_LES_COLONNES = 2;

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

    /**
     * @param nouvelles those that the copy does not have already
     * @param fusionnees among them, those that come back at the revision of what was sent, with what somebody else had
     *                   written before
     */
    record Retour(List<@Nullable Object[]> nouvelles, List<LigneFusionnee> fusionnees) {}

    synchronized Retour trier(DescripteurEntite<?> descripteur, List<@Nullable Object[]> recues) {
        if (rangees.isEmpty()) {
            return new Retour(recues, List.of());
        }
        List<@Nullable Object[]> nouvelles = new ArrayList<>();
        List<LigneFusionnee> fusionnees = new ArrayList<>();
        for (@Nullable
        Object[] recue : recues) {
            Cle cle = cle(descripteur.table(), recue);
            @Nullable
            Object @Nullable [] rendue = rangees.remove(cle);
            if (!Arrays.equals(recue, rendue)) {
                nouvelles.add(recue);
                List<String> champs = rendue != null && Objects.equals(recue[1], rendue[1])
                        ? differents(descripteur, recue, rendue)
                        : List.of();
                if (!champs.isEmpty()) {
                    fusionnees.add(new LigneFusionnee(cle.id(), champs));
                }
            }
        }
        return new Retour(nouvelles, fusionnees);
    }

    /** What the server writes by itself is nobody's: it fills some fields that were left empty, and keeps others. */
    private static List<String> differents(DescripteurEntite<?> descripteur, @Nullable Object[] recue,
            @Nullable Object[] rendue) {
        List<String> champs = new ArrayList<>();
        for (int i = AVANT_LES_COLONNES; i < recue.length; i++) {
            Colonne<?, ?> colonne = descripteur.colonnes().get(i - AVANT_LES_COLONNES);
            boolean remplie = rendue[i] == null
                    && (colonne.edition() == Colonne.Edition.ATTRIBUEE || descripteur.heritee(colonne.id()));
            if (!Objects.equals(recue[i], rendue[i]) && !remplie
                    && colonne.edition() != Colonne.Edition.PROGRAMME) {
                champs.add(colonne.id());
            }
        }
        return champs;
    }

    static Cle cle(String table, @Nullable Object[] rangee) {
        return new Cle(table, (UUID) Objects.requireNonNull(rangee[0]));
    }
}
