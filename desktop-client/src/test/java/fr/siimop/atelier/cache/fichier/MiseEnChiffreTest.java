package fr.siimop.atelier.cache.fichier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MiseEnChiffreTest {

    private static final String CLE = "0123456789abcdef".repeat(4);
    private static final String NOM = "Aubepine";

    @TempDir
    Path dossier;

    @Test
    void reprend_un_fichier_en_clair() throws Exception {
        Path fichier = ancien(";DB_CLOSE_ON_EXIT=FALSE", "");
        assertThat(contient(fichier)).isTrue();
        MiseEnChiffre.faire(fichier, CLE);
        assertThat(contient(fichier)).isFalse();
        assertThat(nom(fichier)).isEqualTo(NOM);
    }

    @Test
    void reprend_un_fichier_chiffre_par_h2() throws Exception {
        Path fichier = ancien(";DB_CLOSE_ON_EXIT=FALSE;CIPHER=AES", CLE + " siimop");
        MiseEnChiffre.faire(fichier, CLE);
        assertThat(nom(fichier)).isEqualTo(NOM);
    }

    /** A power cut in the middle leaves the old file and a piece of the new one. */
    @Test
    void recommence_ce_qui_fut_coupe() throws Exception {
        Path fichier = ancien(";DB_CLOSE_ON_EXIT=FALSE;CIPHER=AES", CLE + " siimop");
        Files.write(dossier.resolve("envoi.mv.db.nouveau"), new byte[10_000]);
        MiseEnChiffre.faire(fichier, CLE);
        assertThat(nom(fichier)).isEqualTo(NOM);
        assertThat(dossier.resolve("envoi.mv.db.nouveau")).doesNotExist();
    }

    @Test
    void une_copie_mise_de_cote_que_l_on_ne_peut_oter_n_arrete_rien() throws Exception {
        Path tenue = Files.createDirectories(dossier.resolve("cache-illisible-20261101-080000.mv.db").resolve("tenue"));
        Path autre = Files.write(dossier.resolve("cache-illisible-20261102-080000.mv.db"), new byte[1]);
        MiseEnChiffre.oterCeuxMisDeCote(dossier.resolve("cache.mv.db"));
        assertThat(autre).doesNotExist();
        assertThat(tenue).exists();
    }

    @Test
    void laisse_un_fichier_deja_repris() throws Exception {
        Path fichier = ancien(";DB_CLOSE_ON_EXIT=FALSE", "");
        MiseEnChiffre.faire(fichier, CLE);
        byte[] repris = Files.readAllBytes(fichier);
        MiseEnChiffre.faire(fichier, CLE);
        assertThat(Files.readAllBytes(fichier)).isEqualTo(repris);
    }

    private Path ancien(String options, String motDePasse) throws SQLException {
        Path fichier = dossier.resolve("envoi.mv.db");
        try (Connection connexion = DriverManager.getConnection("jdbc:h2:file:" + dossier.resolve("envoi") + options,
                "siimop", motDePasse); Statement requete = connexion.createStatement()) {
            requete.execute("create table personne as select x, '" + NOM + "' nom from system_range(1, 20000)");
        }
        return fichier;
    }

    private static boolean contient(Path fichier) throws IOException {
        return Files.readString(fichier, StandardCharsets.ISO_8859_1)
                .contains(NOM);
    }

    private static String nom(Path fichier) throws SQLException {
        try (Connection connexion = new FichierH2(fichier, CLE).connexion();
                Statement requete = connexion.createStatement();
                ResultSet lu = requete.executeQuery("select min(nom), count(*) from personne")) {
            assertThat(lu.next()).isTrue();
            assertThat(lu.getInt(2)).isEqualTo(20_000);
            return lu.getString(1);
        }
    }
}
