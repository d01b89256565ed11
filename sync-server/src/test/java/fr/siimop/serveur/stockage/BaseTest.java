package fr.siimop.serveur.stockage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseTest {

    @TempDir
    Path dossier;

    @SurChaqueBase
    void une_base_neuve_repond_et_compte_de_zero(BaseDeTest essai) {
        assertThat(essai.base().repond()).isTrue();
        assertThat(essai.base().jdbi().<Long, RuntimeException>withHandle(
                handle -> handle.createQuery("select count(*) from activite_semestrielle").mapTo(Long.class).one()))
                .isZero();
    }

    @Test
    void postgresql_n_attend_un_verrou_qu_un_temps() throws Exception {
        ParametresBase parametres = PostgresqlDeTest.baseNeuve("verrou");
        try (Base base = Base.ouvrir(parametres)) {
            assertThat(reglage(base, "lock_timeout")).isEqualTo("20s");
            assertThat(reglage(base, "idle_in_transaction_session_timeout")).isEqualTo("5min");
        }
        try (Base base = Base.ouvrir(ParametresBase.url(parametres.url() + "?options=-c%20lock_timeout=100ms",
                "postgres", "postgres"))) {
            base.jdbi().useTransaction(tenant -> {
                tenant.execute("select valeur from compteur where id = 1 for update");
                CompletableFuture<Void> autre = CompletableFuture.runAsync(() -> base.jdbi()
                        .useHandle(handle -> handle.execute("update compteur set valeur = 12 where id = 1")));
                assertThatThrownBy(autre::join).matches(ErreurBase::passagere);
            });
        }
    }

    @Test
    void deux_noeuds_ouvrent_ensemble_une_base_neuve() throws Exception {
        try (Base base = Base.ouvrir(PostgresqlDeTest.baseNeuve("noeuds"))) {
            base.jdbi().useHandle(handle -> handle.execute("delete from instance"));
            CompletableFuture<Void> second = base.jdbi().inTransaction(premier -> {
                Instance.assurer(premier);
                CompletableFuture<Void> autre = CompletableFuture
                        .runAsync(() -> base.jdbi().useTransaction(Instance::assurer));
                while (!autre.isDone() && !attend(base)) {
                    Thread.onSpinWait();
                }
                return autre;
            });
            second.join();
            assertThat(base.jdbi().withHandle(Instance::lire).secret()).hasSize(32);
        }
    }

    private static boolean attend(Base base) {
        return base.jdbi().withHandle(handle -> handle
                .createQuery("select exists (select 1 from pg_locks where not granted)").mapTo(Boolean.class).one());
    }

    private static String reglage(Base base, String nom) {
        return base.jdbi().withHandle(handle -> handle.createQuery("show " + nom).mapTo(String.class).one());
    }

    @Test
    void une_base_h2_se_rouvre_avec_ses_lignes() throws Exception {
        ParametresBase parametres = ParametresBase.fichier(dossier.resolve("nouveau/donnees"));
        try (Base base = Base.ouvrir(parametres)) {
            base.jdbi().useHandle(handle -> handle.execute("update compteur set valeur = 77"));
        }
        try (Base base = Base.ouvrir(parametres)) {
            assertThat(base.jdbi().<Long, RuntimeException>withHandle(
                    handle -> handle.createQuery("select valeur from compteur").mapTo(Long.class).one()))
                    .isEqualTo(77);
        }
    }

    /** H2 keeps what is committed in memory for half a second, unless it is told not to. */
    @Test
    void ce_qui_est_valide_dans_h2_survit_a_un_arret_brutal() throws Exception {
        ParametresBase parametres = ParametresBase.fichier(dossier);
        Base.ouvrir(parametres).close();
        Base tuee = Base.ouvrir(parametres);
        tuee.jdbi().useHandle(handle -> handle.execute("update compteur set valeur = 41 where id = 1"));
        try (Connection autre = DriverManager.getConnection(parametres.url(), "sa", "")) {
            autre.createStatement().execute("shutdown immediately");
        }
        tuee.close();

        try (Base base = Base.ouvrir(parametres)) {
            assertThat(base.jdbi().<Long, RuntimeException>withHandle(
                    handle -> handle.createQuery("select valeur from compteur").mapTo(Long.class).one()))
                    .isEqualTo(41);
        }
    }

    @Test
    void refuse_un_fichier_abime_sans_le_modifier() throws Exception {
        Path fichier = dossier.resolve("siimop.mv.db");
        byte[] bruit = new byte[20_000];
        new Random(7).nextBytes(bruit);
        Files.write(fichier, bruit);
        refusee(ParametresBase.fichier(dossier), "abîmée", "restaurez la dernière sauvegarde");
        assertThat(Files.readAllBytes(fichier)).isEqualTo(bruit);
    }

    @Test
    void refuse_un_fichier_coupe_sans_le_modifier() throws Exception {
        Path fichier = dossier.resolve("siimop.mv.db");
        Base.ouvrir(ParametresBase.fichier(dossier)).close();
        byte[] debut = java.util.Arrays.copyOf(Files.readAllBytes(fichier), 9_000);
        Files.write(fichier, debut);
        refusee(ParametresBase.fichier(dossier), "siimop.mv.db", "sauvegarde");
        assertThat(Files.readAllBytes(fichier)).isEqualTo(debut);
    }

    @Test
    void refuse_un_fichier_vide_plutot_que_de_repartir_de_rien() throws Exception {
        Files.createFile(dossier.resolve("siimop.mv.db"));
        refusee(ParametresBase.fichier(dossier), "est vide", "restaurez une sauvegarde");
    }

    @Test
    void refuse_un_dossier_qui_est_un_fichier() throws Exception {
        Path fichier = Files.writeString(dossier.resolve("donnees"), "du texte");
        refusee(ParametresBase.fichier(fichier), "ne peut pas recevoir la base", "--donnees");
        assertThat(fichier).hasContent("du texte");
    }

    @Test
    void refuse_un_dossier_sans_droit_d_ecriture() {
        refusee(ParametresBase.fichier(Path.of("/proc/siimop")), "/proc/siimop", "accessible en écriture");
    }

    @Test
    void refuse_une_base_ouverte_par_un_autre_programme() throws Exception {
        Process autre = AutreProgramme.ouvrir(dossier);
        try {
            refusee(ParametresBase.fichier(dossier), "déjà ouverte par un autre programme", "arrêtez");
        } finally {
            autre.getOutputStream().close();
            autre.waitFor();
        }
        Base.ouvrir(ParametresBase.fichier(dossier)).close();
    }

    @Test
    void refuse_une_adresse_inconnue() {
        refusee(ParametresBase.url("jdbc:oracle:thin:@serveur", "u", "m"), "n’est pas celle d’une base", "postgresql");
        refusee(ParametresBase.url("postgres://serveur/base", "u", "m"), "n’est pas celle d’une base", "postgresql");
        refusee(ParametresBase.url("jdbc:postgresql://serveur:port/base", "u", "m"), "n’est pas celle d’une base",
                "postgresql");
    }

    @Test
    void refuse_un_serveur_qui_ne_repond_pas() {
        refusee(ParametresBase.url("jdbc:postgresql://127.0.0.1:1/siimop?password=secret", "u", "m"), "ne répond pas",
                "démarré");
        refusee(ParametresBase.url("jdbc:postgresql://nulle-part.invalid/siimop", "u", "m"), "ne répond pas",
                "démarré");
    }

    @Test
    void refuse_une_base_postgresql_inexistante_ou_un_utilisateur_inconnu() {
        String serveur = "jdbc:postgresql://localhost:" + PostgresqlDeTest.port() + "/";
        refusee(ParametresBase.url(serveur + "absente", "postgres", "postgres"), "n’existe pas", "createdb");
        refusee(ParametresBase.url(serveur + "postgres", "inconnu", "faux"), "refuse l’utilisateur « inconnu »",
                "--mot-de-passe-fichier");
    }

    @Test
    void refuse_une_base_qui_contient_les_tables_d_un_autre() throws Exception {
        ParametresBase vide = PostgresqlDeTest.baseVide("autre_programme");
        org.jdbi.v3.core.Jdbi autre = org.jdbi.v3.core.Jdbi.create(vide.url(), "postgres", "postgres");
        autre.useHandle(handle -> handle.execute("create table client (id integer)"));
        refusee(vide, "tables d’un autre programme", "base vide");
        assertThat(autre.<Integer, RuntimeException>withHandle(handle -> handle
                .createQuery("select count(*) from information_schema.tables where table_schema = 'public'")
                .mapTo(Integer.class).one())).isEqualTo(1);
    }

    @Test
    void refuse_une_base_d_une_version_plus_recente() throws Exception {
        for (Moteur moteur : Moteur.values()) {
            ParametresBase parametres = moteur == Moteur.H2
                    ? ParametresBase.fichier(dossier)
                    : BaseDeTest.parametres(moteur);
            try (Base base = Base.ouvrir(parametres)) {
                base.jdbi().useHandle(handle -> handle.execute("insert into \"flyway_schema_history\" "
                        + "(\"installed_rank\", \"version\", \"description\", \"type\", \"script\", \"installed_by\", "
                        + "\"execution_time\", \"success\") values (999, '9000', 'futur', 'SQL', 'V9000__futur.sql', "
                        + "'x', 1, true)"));
            }
            refusee(parametres, "version plus récente", "9000");
        }
    }

    private static void refusee(ParametresBase parametres, String... morceaux) {
        assertThatThrownBy(() -> Base.ouvrir(parametres)).isInstanceOf(BaseInaccessible.class)
                .hasMessageContainingAll(morceaux).hasMessageNotContaining("secret")
                .message().doesNotContain("Exception").doesNotContain("\n");
    }

}
