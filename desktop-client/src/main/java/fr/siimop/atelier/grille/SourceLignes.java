package fr.siimop.atelier.grille;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Contexte;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.descripteur.Origine;

/**
 * Where the grids take their rows, whatever the table. Every method may be called from any thread. Rows hold the
 * user's own values: those typed here and not sent yet included.
 */
public interface SourceLignes extends LignesConnues {

    /** All rows of a table, as an immutable list. May take long the first time: never called on the UI thread. */
    List<Ligne> lignes(String table);

    /** Called for each cell of a linked column: must be a map look-up. */
    @Override
    @Nullable
    Ligne trouver(String table, UUID id);

    /** Rows of a table whose column refers to a row. May take long: never called on the UI thread. */
    default List<Ligne> referants(String table, String colonne, UUID id) {
        int position = registre().descripteur(table).position(colonne);
        return lignes(table).stream().filter(l -> id.equals(l.valeur(position))).toList();
    }

    /** What happened to a row since it was received: {@link SuiviLigne#A_JOUR} for most. Must be a map look-up. */
    SuiviLigne suivi(String table, UUID id);

    /** The rows of a table that are not {@link SuiviLigne#A_JOUR}. */
    Collection<UUID> suivies(String table);

    /** What the rules may look at. */
    Contexte contexte(Origine origine);

    /** What happened to a row, own edits first. May ask the server: never called on the UI thread. */
    default Histoire histoire(String table, UUID ligne) {
        return Histoire.VIDE;
    }

    /** The listener is told after each change, from any thread, until the subscription is closed. */
    Abonnement ecouter(Consumer<ChangementLignes> auditeur);

    /**
     * Rows that changed or appeared; {@code toutes} when the whole table is to be read again (rows left, or too many
     * changed).
     */
    record ChangementLignes(String table, boolean toutes, List<UUID> lignes) {

        public ChangementLignes {
            lignes = List.copyOf(lignes);
        }

        public static ChangementLignes table(String table) {
            return new ChangementLignes(table, true, List.of());
        }

        public static ChangementLignes de(String table, List<UUID> lignes) {
            return new ChangementLignes(table, false, lignes);
        }
    }

    /** Ends a subscription. */
    interface Abonnement extends AutoCloseable {
        @Override
        void close();
    }
}
