package fr.siimop.serveur.stockage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * One real PostgreSQL for all the tests of the JVM. Databases are copies of a migrated model, which is much quicker
 * than migrating each.
 */
public final class PostgresqlDeTest {

    private static final String MODELE = "modele_siimop";

    private PostgresqlDeTest() {}

    /** Started at first use, stopped by the shutdown hook of the library. */
    private static final class Serveur {

        static final EmbeddedPostgres UNIQUE = demarrer();

        private static EmbeddedPostgres demarrer() {
            try {
                EmbeddedPostgres serveur = EmbeddedPostgres.builder().setServerConfig("fsync", "off")
                        .setServerConfig("max_connections", "300").start();
                creer(serveur, "create database " + MODELE + " encoding 'UTF8' template template0");
                Base.ouvrir(parametres(serveur, MODELE)).close();
                return serveur;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (BaseInaccessible e) {
                throw new AssertionError(e);
            }
        }
    }

    public static ParametresBase baseNeuve(String nom) {
        creer(Serveur.UNIQUE, "create database " + nom + " template " + MODELE);
        return parametres(Serveur.UNIQUE, nom);
    }

    /** A database without any table. */
    public static ParametresBase baseVide(String nom) {
        creer(Serveur.UNIQUE, "create database " + nom + " encoding 'UTF8' template template0");
        return parametres(Serveur.UNIQUE, nom);
    }

    public static int port() {
        return Serveur.UNIQUE.getPort();
    }

    private static ParametresBase parametres(EmbeddedPostgres serveur, String nom) {
        return ParametresBase.url(serveur.getJdbcUrl("postgres", nom).replaceFirst("\\?.*", ""), "postgres",
                "postgres");
    }

    static void creer(EmbeddedPostgres serveur, String sql) {
        try (Connection connexion = serveur.getPostgresDatabase().getConnection();
                Statement requete = connexion.createStatement()) {
            requete.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
