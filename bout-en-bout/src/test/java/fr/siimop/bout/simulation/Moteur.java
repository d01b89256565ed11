package fr.siimop.bout.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import fr.siimop.serveur.stockage.ParametresBase;

/** The two databases, and how the power is cut under each. */
enum Moteur {
    H2 {
        @Override
        ParametresBase neuve(Path dossier) {
            return ParametresBase.fichier(dossier.resolve("base" + NUMERO.incrementAndGet()));
        }

        /** What is not on the disk is lost, as when the process dies. */
        @Override
        void couper(ParametresBase parametres) {
            executer(parametres, parametres.url(), "shutdown immediately");
        }
    },
    POSTGRESQL {
        @Override
        ParametresBase neuve(Path dossier) {
            String nom = "simulation" + NUMERO.incrementAndGet();
            ParametresBase postgres = Postgresql.parametres("postgres");
            executer(postgres, postgres.url(), "create database " + nom);
            return Postgresql.parametres(nom);
        }

        @Override
        void couper(ParametresBase parametres) {
            executer(parametres, parametres.url(), "select pg_terminate_backend(pid) from pg_stat_activity "
                    + "where datname = current_database() and pid <> pg_backend_pid()");
        }
    };

    private static final AtomicInteger NUMERO = new AtomicInteger();

    abstract ParametresBase neuve(Path dossier);

    abstract void couper(ParametresBase parametres);

    private static void executer(ParametresBase parametres, String url, String sql) {
        try (Connection connexion = DriverManager.getConnection(url, parametres.utilisateur(),
                parametres.motDePasse()); Statement requete = connexion.createStatement()) {
            requete.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** One for the JVM, started at first use, stopped by the shutdown hook of the library. */
    private static final class Postgresql {

        static final EmbeddedPostgres UNIQUE = demarrer();

        private static EmbeddedPostgres demarrer() {
            try {
                return EmbeddedPostgres.builder().setServerConfig("max_connections", "300").start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        static ParametresBase parametres(String nom) {
            return ParametresBase.url(UNIQUE.getJdbcUrl("postgres", nom).replaceFirst("\\?.*", ""), "postgres",
                    "postgres");
        }
    }
}
