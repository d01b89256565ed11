package fr.siimop.serveur.stockage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An H2 base of an earlier version is brought up to date as a whole, or is as it was. */
class CopieDeSureteTest {

    private static final String ANCIENNE = "25";
    private static final String NOUVELLE_TABLE = "create table validation_phase (id uuid primary key)";

    @TempDir
    Path dossier;

    private ParametresBase parametres;
    private Path copie;

    @BeforeEach
    void base_d_une_version_ancienne() throws Exception {
        parametres = ParametresBase.fichier(dossier);
        copie = dossier.resolve("siimop.avant-migration.mv.db");
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(parametres.url());
        source.setUser("sa");
        FluentConfiguration ancienne = Migrations.configurer(source).target(ANCIENNE);
        ancienne.load().migrate();
        executer("update compteur set valeur = 41 where id = 1");
    }

    @Test
    void une_mise_a_jour_qui_va_au_bout_ne_laisse_pas_de_copie() throws Exception {
        assertThat(compteur()).isEqualTo(41);
        assertThat(copie).doesNotExist();
        assertThat(dossier.resolve("siimop.mv.db")).exists();
    }

    @Test
    void une_mise_a_jour_coupee_reprend_du_debut() throws Exception {
        Files.copy(dossier.resolve("siimop.mv.db"), copie);
        executer(NOUVELLE_TABLE);
        assertThat(compteur()).isEqualTo(41);
        assertThat(copie).doesNotExist();
    }

    @Test
    void une_mise_a_jour_qui_echoue_remet_la_base_comme_elle_etait() throws Exception {
        executer(NOUVELLE_TABLE);
        assertThatThrownBy(() -> Base.ouvrir(parametres)).isInstanceOf(BaseInaccessible.class);
        assertThat(copie).doesNotExist();
        executer("drop table validation_phase");
        assertThat(compteur()).isEqualTo(41);
    }

    @Test
    void une_base_ou_l_on_a_travaille_depuis_n_est_pas_remplacee() throws Exception {
        Files.copy(dossier.resolve("siimop.mv.db"), copie);
        executer("update compteur set valeur = 42 where id = 1");
        assertThat(compteur()).isEqualTo(42);
        assertThat(copie).doesNotExist();
    }

    private long compteur() throws BaseInaccessible {
        try (Base base = Base.ouvrir(parametres)) {
            return base.jdbi().<Long, RuntimeException>withHandle(Compteur::lire);
        }
    }

    private void executer(String sql) throws Exception {
        try (Connection connexion = DriverManager.getConnection(parametres.url(), "sa", "");
                Statement requete = connexion.createStatement()) {
            requete.execute(sql);
        }
    }
}
