package fr.siimop.atelier.cache.fichier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

import org.jspecify.annotations.Nullable;

/** One writing beside the outbox, in its file: on the disk when it returns, as « gardé » must be true when it is shown. */
public final class SurLeDisque {

    private SurLeDisque() {}

    public static void ecrire(Connection connexion, String sql, @Nullable Object... valeurs) {
        try (PreparedStatement requete = connexion.prepareStatement(sql);
                Statement disque = connexion.createStatement()) {
            for (int i = 0; i < valeurs.length; i++) {
                requete.setObject(i + 1, valeurs[i]);
            }
            requete.executeUpdate();
            connexion.commit();
            disque.execute("checkpoint sync");
        } catch (SQLException e) {
            try {
                connexion.rollback();
            } catch (SQLException autre) {
                e.addSuppressed(autre);
            }
            throw new ErreurCache(e);
        }
    }
}
