package fr.siimop.bout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.connexion.Entree;
import fr.siimop.atelier.connexion.Portier;
import fr.siimop.atelier.sync.Bilan;
import fr.siimop.atelier.sync.Passage;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.RegistreSiimop;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.descripteur.UuidV7;

/** The national data set through the whole chain, with plain H2 insertion beside it; see docs/bancs.md. */
@Tag("banc")
class BancNationalTest {

    @TempDir
    Path dossier;

    @Test
    void remplir_H2_puis_tirer_toutes_les_portees() throws Exception {
        String donnees = dossier.resolve("serveur").toString();
        System.out.printf("demo nationale, H2 : %.1f s, démarrage de la JVM compris%n",
                remplir("--donnees", donnees));
        try (ServeurEnProcessus serveur = ServeurEnProcessus.demarrer(ServeurEnProcessus.portLibre(), "demo",
                "--taille", "nationale", "--donnees", donnees)) {
            tirer(serveur);
        }
    }

    @Test
    void remplir_PostgreSQL() throws Exception {
        try (EmbeddedPostgres postgresql = EmbeddedPostgres.start()) {
            Path motDePasse = Files.writeString(dossier.resolve("mdp"), "postgres");
            System.out.printf("demo nationale, PostgreSQL : %.1f s, démarrage de la JVM compris%n",
                    remplir("--base", "jdbc:postgresql://localhost:" + postgresql.getPort() + "/postgres",
                            "--utilisateur", "postgres", "--mot-de-passe-fichier", motDePasse.toString()));
        }
    }

    private static double remplir(String... base) throws Exception {
        String[] arguments = new String[base.length + 4];
        System.arraycopy(new String[]{"demo", "--taille", "nationale", "--sans-servir"}, 0, arguments, 0, 4);
        System.arraycopy(base, 0, arguments, 4, base.length);
        long debut = System.nanoTime();
        Process processus = ServeurEnProcessus.lancer(arguments);
        String dit = new String(processus.getInputStream().readAllBytes());
        assertThat(processus.waitFor()).as(dit).isZero();
        return (System.nanoTime() - debut) / 1e9;
    }

    private void tirer(ServeurEnProcessus serveur) throws Exception {
        Clock horloge = Clock.systemUTC();
        SecureRandom alea = new SecureRandom();
        Portier portier = new Portier(dossier.resolve("atelier"), RegistreSiimop.REGISTRE, horloge,
                new UuidV7(horloge, alea)::nouveau, alea, "banc");
        Entree entree = portier.entrer(serveur.adresse().toString(), ComptesDemo.ADMIN.adresse(), "demo-siimop");
        long debut = System.nanoTime();
        Bilan bilan = new Passage(entree.client(), entree.poste(), horloge).faire(Suivi.muet(), false);
        double duree = (System.nanoTime() - debut) / 1e9;
        double debit = bilan.totalRecu() / duree;
        entree.client().close();
        entree.poste().close();
        double seul = h2Seul(bilan.totalRecu());
        System.out.printf(
                "premier tirage national : %d lignes en %.1f s, %.0f lignes/s ; H2 seul, 12 colonnes : %.0f lignes/s ;"
                        + " rapport %.2f%n",
                bilan.totalRecu(), duree, debit, seul, debit / seul);
    }

    /** Rows per second of a bare batch insertion into an H2 file, the upper limit of any first synchronisation. */
    private double h2Seul(long lignes) throws Exception {
        try (Connection connexion = DriverManager.getConnection("jdbc:h2:file:" + dossier.resolve("seul"))) {
            connexion.setAutoCommit(false);
            connexion.createStatement().execute("create table t (id uuid, rev bigint, a uuid, b uuid, c varchar(40),"
                    + " d varchar(3), e uuid, f uuid, g varchar(200), h varchar(40), i varchar(40), j varchar(40))");
            long debut = System.nanoTime();
            try (PreparedStatement insertion = connexion
                    .prepareStatement("insert into t values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
                for (int i = 0; i < lignes; i++) {
                    insertion.setObject(1, new UUID(i, i));
                    insertion.setLong(2, i);
                    insertion.setObject(3, new UUID(i / 8, 1));
                    insertion.setObject(4, new UUID(i % 10, 2));
                    insertion.setString(5, "STAGE_NORMAL");
                    insertion.setString(6, "A");
                    insertion.setObject(7, new UUID(i % 30_000, 3));
                    insertion.setObject(8, new UUID(i % 14_000, 4));
                    insertion.setString(9, null);
                    insertion.setString(10, "VALIDE");
                    insertion.setString(11, null);
                    insertion.setString(12, "COMPLET");
                    insertion.addBatch();
                    if (i % 1_000 == 999) {
                        insertion.executeBatch();
                    }
                }
                insertion.executeBatch();
            }
            connexion.commit();
            return lignes / ((System.nanoTime() - debut) / 1e9);
        }
    }
}
