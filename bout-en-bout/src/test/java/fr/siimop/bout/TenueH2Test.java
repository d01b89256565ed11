package fr.siimop.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whether a version of H2 can be trusted with a file: writers, replaced blobs and readers at once, as in the copy of a
 * workbench, for minutes. To be run before H2 is changed; see decision 0024.
 */
@Tag("banc")
class TenueH2Test {

    private static final int LIGNES = 30_000;
    private static final long DUREE_MS = 1_000L * Integer.getInteger("banc.duree", 400);
    private static final String[] TABLES = {"personne", "poste"};

    @TempDir
    Path dossier;

    private final List<UUID> ids = new ArrayList<>();
    private final AtomicInteger transactions = new AtomicInteger();
    private long fin;

    private interface Travail {
        void faire(Connection connexion, Random hasard) throws SQLException;
    }

    @Test
    void un_fichier_ecrit_et_lu_par_plusieurs_reste_lisible() throws Exception {
        Random hasard = new Random(1);
        for (int i = 0; i < LIGNES; i++) {
            ids.add(new UUID(hasard.nextLong(), hasard.nextLong()));
        }
        try (Connection gardienne = connexion()) {
            creer(gardienne);
            fin = System.currentTimeMillis() + DUREE_MS;
            try (ExecutorService fils = Executors.newCachedThreadPool()) {
                List<Future<Void>> tous = new ArrayList<>();
                for (String table : TABLES) {
                    tous.add(fils.submit(enBoucle((connexion, alea) -> ecrire(connexion, table, alea))));
                    tous.add(fils.submit(enBoucle((connexion, alea) -> remplacer(connexion, table, alea))));
                    tous.add(fils.submit(enBoucle((connexion, alea) -> lire(connexion, table, alea))));
                }
                for (Future<Void> un : tous) {
                    un.get();
                }
            } finally {
                System.out.printf("%d transactions d’écriture%n", transactions.get());
            }
        }
        try (Connection relue = connexion()) {
            for (String table : TABLES) {
                assertThat(lire(relue, table, 0, Long.MAX_VALUE)).isEqualTo(LIGNES);
            }
        }
    }

    private Connection connexion() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + dossier.resolve("base") + ";CACHE_SIZE=65536");
    }

    private void creer(Connection connexion) throws SQLException {
        try (Statement requete = connexion.createStatement()) {
            requete.execute("create table image (nom varchar(63), numero integer, contenu blob not null, "
                    + "primary key (nom, numero))");
            for (String table : TABLES) {
                requete.execute("create table " + table + " (id uuid primary key, rev bigint, nom varchar, lie uuid)");
                ecrire(connexion, table, ids, new Random(1));
            }
        }
    }

    private Callable<Void> enBoucle(Travail travail) {
        Random hasard = new Random(2);
        return () -> {
            while (System.currentTimeMillis() < fin) {
                try (Connection connexion = connexion()) {
                    connexion.setAutoCommit(false);
                    travail.faire(connexion, hasard);
                    connexion.commit();
                }
            }
            return null;
        };
    }

    private void ecrire(Connection connexion, String table, Random hasard) throws SQLException {
        int nombre = hasard.nextInt(4) == 0 ? hasard.nextInt(10, 110) : hasard.nextInt(500, 3_000);
        ecrire(connexion, table, hasard.ints(nombre, 0, LIGNES).mapToObj(ids::get).toList(), hasard);
        transactions.incrementAndGet();
    }

    private void ecrire(Connection connexion, String table, List<UUID> celles, Random hasard) throws SQLException {
        try (PreparedStatement requete = connexion
                .prepareStatement("merge into " + table + " (id, rev, nom, lie) key (id) values (?, ?, ?, ?)")) {
            for (UUID id : celles) {
                requete.setObject(1, id);
                requete.setLong(2, hasard.nextLong());
                requete.setString(3, "nom " + hasard.nextInt());
                requete.setObject(4, ids.get(hasard.nextInt(LIGNES)));
                requete.addBatch();
            }
            requete.executeBatch();
        }
    }

    private static void remplacer(Connection connexion, String table, Random hasard) throws SQLException {
        byte[] contenu = new byte[200_000];
        hasard.nextBytes(contenu);
        try (PreparedStatement requete = connexion
                .prepareStatement("merge into image (nom, numero, contenu) key (nom, numero) values (?, ?, ?)")) {
            for (int i = 0; i < 10; i++) {
                requete.setString(1, table);
                requete.setInt(2, i);
                requete.setBytes(3, contenu);
                requete.executeUpdate();
            }
        }
    }

    private static void lire(Connection connexion, String table, Random hasard) throws SQLException {
        long debut = hasard.nextInt(LIGNES);
        lire(connexion, table, debut, debut + 5_000);
    }

    private static int lire(Connection connexion, String table, long apres, long jusqua) throws SQLException {
        try (PreparedStatement requete = connexion.prepareStatement(
                "select id, rev, nom, lie from " + table + " where _rowid_ > ? and _rowid_ <= ?")) {
            requete.setLong(1, apres);
            requete.setLong(2, jusqua);
            int lues = 0;
            try (ResultSet resultat = requete.executeQuery()) {
                while (resultat.next()) {
                    resultat.getObject(1, UUID.class);
                    lues++;
                }
            }
            return lues;
        }
    }
}
