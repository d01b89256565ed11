package fr.siimop.serveur.stockage;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

import org.jdbi.v3.core.Handle;

/** The same statement for many values, sent to the database some at a time. */
public final class ParLots {

    private static final int LOT = 1_000;

    private ParLots() {}

    /** Gives one value to the statement. */
    @FunctionalInterface
    public interface Liaison<V> {
        void lier(PreparedStatement requete, V valeur) throws SQLException;
    }

    public static <V> void executer(Handle handle, String sql, List<V> valeurs, Liaison<V> liaison) {
        if (valeurs.isEmpty()) {
            return;
        }
        try (PreparedStatement requete = handle.getConnection().prepareStatement(sql)) {
            int enAttente = 0;
            for (V valeur : valeurs) {
                liaison.lier(requete, valeur);
                requete.addBatch();
                if (++enAttente == LOT) {
                    requete.executeBatch();
                    enAttente = 0;
                }
            }
            if (enAttente > 0) {
                requete.executeBatch();
            }
        } catch (SQLException e) {
            throw new ErreurBase(sql, e);
        }
    }
}
