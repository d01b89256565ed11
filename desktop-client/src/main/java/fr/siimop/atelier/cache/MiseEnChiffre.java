package fr.siimop.atelier.cache;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Objects;

import org.h2.tools.ChangeFileEncryption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies that an earlier version made in clear: the one in use is encrypted where it is, so that somebody without a
 * network keeps his rows; when that fails it is removed, and received again. Those set aside are removed.
 */
final class MiseEnChiffre {

    private static final Logger JOURNAL = LoggerFactory.getLogger(MiseEnChiffre.class);
    private static final String FIN = ".mv.db";
    /** How a file of H2 in clear begins; an encrypted one says {@code H2encrypt}, a damaged one anything. */
    private static final byte[] EN_CLAIR = "H:2".getBytes(StandardCharsets.US_ASCII);

    private MiseEnChiffre() {}

    static void faire(Path fichier, String cle) throws IOException {
        oterCeuxMisDeCote(fichier);
        if (!enClair(fichier)) {
            return;
        }
        try {
            chiffrer(fichier, cle);
        } catch (SQLException e) {
            JOURNAL.warn("A copy in clear could not be encrypted: it will be received again", e);
            Files.deleteIfExists(fichier);
        }
    }

    private static void chiffrer(Path fichier, String cle) throws SQLException {
        try (Connection connexion = new FichierH2(fichier, "").connexion();
                Statement requete = connexion.createStatement()) {
            requete.execute("alter user siimop set password '" + FichierH2.COMPTE + "'");
            requete.execute("shutdown");
        }
        String nom = fichier.getFileName().toString();
        ChangeFileEncryption.execute(dossier(fichier).toString(), nom.substring(0, nom.length() - FIN.length()),
                "AES", null, cle.toCharArray(), true);
    }

    private static void oterCeuxMisDeCote(Path fichier) throws IOException {
        String nom = fichier.getFileName().toString().replace(FIN, "");
        try (DirectoryStream<Path> anciens = Files.newDirectoryStream(dossier(fichier), nom + "-illisible-*")) {
            for (Path ancien : anciens) {
                if (enClair(ancien)) {
                    Files.delete(ancien);
                }
            }
        }
    }

    private static Path dossier(Path fichier) {
        return Objects.requireNonNull(fichier.toAbsolutePath().getParent(), "a file is in a directory");
    }

    private static boolean enClair(Path fichier) throws IOException {
        if (!Files.exists(fichier)) {
            return false;
        }
        try (InputStream flux = Files.newInputStream(fichier)) {
            return Arrays.equals(flux.readNBytes(EN_CLAIR.length), EN_CLAIR);
        }
    }
}
