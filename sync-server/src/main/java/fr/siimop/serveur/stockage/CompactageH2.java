package fr.siimop.serveur.stockage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives back the room of what was overwritten in an H2 file, while nobody uses it yet. */
final class CompactageH2 {

    private static final Logger JOURNAL = LoggerFactory.getLogger(CompactageH2.class);
    private static final long TAILLE_MINIMALE = 256L << 20;
    private static final int REMPLISSAGE_CORRECT = 50;

    private CompactageH2() {}

    static void auBesoin(ParametresBase parametres) throws BaseInaccessible {
        if (!parametres.h2() || parametres.enMemoire()) {
            return;
        }
        try (Connection connexion = DriverManager.getConnection(parametres.url(), parametres.utilisateur(),
                parametres.motDePasse()); Statement requete = connexion.createStatement()) {
            long taille = mesure(requete, "info.FILE_SIZE");
            if (taille > TAILLE_MINIMALE && Math.min(mesure(requete, "info.CHUNKS_FILL_RATE"),
                    mesure(requete, "info.FILL_RATE")) < REMPLISSAGE_CORRECT) {
                JOURNAL.info("{} is {} MiB, mostly of what was overwritten: compacting", parametres.lisible(),
                        taille >> 20);
                requete.execute("shutdown compact");
            }
        } catch (SQLException e) {
            throw DiagnosticBase.de(parametres, e);
        }
    }

    private static long mesure(Statement requete, String nom) throws SQLException {
        try (ResultSet valeur = requete.executeQuery(
                "select setting_value from information_schema.settings where setting_name = '" + nom + "'")) {
            return valeur.next() ? Long.parseLong(valeur.getString(1)) : 0;
        }
    }
}
