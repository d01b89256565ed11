package fr.siimop.atelier.cache.fichier;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Closing: rewrites the file without its holes when that gives back enough room to be worth the wait. */
public final class Compactage {

    private static final long TAILLE_MINIMALE = 32L << 20;
    private static final int REMPLISSAGE_CORRECT = 70;

    private Compactage() {}

    public static void fermer(Connection connexion) {
        try (connexion; Statement requete = connexion.createStatement()) {
            if (utile(requete)) {
                requete.execute("shutdown compact");
            }
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    private static boolean utile(Statement requete) throws SQLException {
        return mesure(requete, "info.FILE_SIZE") > TAILLE_MINIMALE
                && Math.min(mesure(requete, "info.CHUNKS_FILL_RATE"),
                        mesure(requete, "info.FILL_RATE")) < REMPLISSAGE_CORRECT;
    }

    private static long mesure(Statement requete, String nom) throws SQLException {
        try (ResultSet valeur = requete.executeQuery(
                "select setting_value from information_schema.settings where setting_name = '" + nom + "'")) {
            return valeur.next() ? Long.parseLong(valeur.getString(1)) : 0;
        }
    }
}
