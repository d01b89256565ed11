package fr.siimop.atelier.cache.fichier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

import org.h2.api.ErrorCode;
import org.h2.store.fs.encrypt.FileEncrypt;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.atelier.cache.chiffre.SystemeChiffre;

/**
 * Files of earlier versions, in clear or under H2's own encryption, rewritten as this version keeps them: whole or not at
 * all, and never in clear meanwhile.
 */
public final class MiseEnChiffre {

    private static final Logger JOURNAL = LoggerFactory.getLogger(MiseEnChiffre.class);
    private static final String FIN = ".mv.db";
    private static final byte[] EN_CLAIR = "H:2".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CHIFFRE_H2 = "H2encrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int MORCEAU = 1 << 20;
    private static final int BLOC = 4096;

    private MiseEnChiffre() {}

    public static void faire(Path fichier, String cle) throws IOException, SQLException {
        if (commence(fichier, EN_CLAIR)) {
            nommerLeCompte(fichier);
            rechiffrer(fichier, cle, false);
        } else if (commence(fichier, CHIFFRE_H2)) {
            rechiffrer(fichier, cle, true);
        }
    }

    /**
     * Damaged copies that were set aside: the server has their rows, and rights may have been withdrawn since. One that
     * another program holds goes at a later start.
     */
    public static void oterCeuxMisDeCote(Path fichier) throws IOException {
        for (Path ancien : FichierH2.misesDeCote(fichier)) {
            try {
                Files.delete(ancien);
            } catch (IOException e) {
                JOURNAL.warn("{} stays until the next start", ancien, e);
            }
        }
    }

    private static void nommerLeCompte(Path fichier) throws SQLException {
        try (Connection connexion = new FichierH2(fichier, "").connexion();
                Statement requete = connexion.createStatement()) {
            requete.execute("alter user siimop set password '" + FichierH2.COMPTE + "'");
            requete.execute("shutdown");
        } catch (SQLException e) {
            // named already, by a start that then had no room
            if (e.getErrorCode() != ErrorCode.WRONG_USER_OR_PASSWORD) {
                throw e;
            }
        }
    }

    private static void rechiffrer(Path fichier, String cle, boolean parH2) throws IOException {
        Path nouveau = fichier.resolveSibling(fichier.getFileName() + ".nouveau");
        Files.deleteIfExists(nouveau);
        try {
            copier(fichier, nouveau, cle, parH2);
            Files.move(nouveau, fichier, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(nouveau);
        }
    }

    private static void copier(Path fichier, Path nouveau, String cle, boolean parH2) throws IOException {
        try (FileChannel ancien = FileChannel.open(fichier, StandardOpenOption.READ);
                FileChannel source = parH2
                        ? new FileEncrypt(fichier.toString(), FilePathEncrypt.getPasswordBytes(cle.toCharArray()),
                                ancien)
                        : ancien;
                FileChannel cible = SystemeChiffre.canal(FileChannel.open(nouveau, StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.READ, StandardOpenOption.WRITE), cle)) {
            copier(source, cible);
            cible.force(true);
        }
    }

    private static void copier(FileChannel source, FileChannel cible) throws IOException {
        ByteBuffer tampon = ByteBuffer.allocate(MORCEAU);
        long taille = source.size();
        long fait = 0;
        while (fait < taille) {
            tampon.clear().limit((int) Math.min(MORCEAU, taille - fait));
            int lus = 0;
            while (tampon.hasRemaining() && lus >= 0) {
                lus = source.read(tampon, fait + tampon.position());
            }
            tampon.limit(MORCEAU);
            while (tampon.position() % BLOC != 0) {
                tampon.put((byte) 0);
            }
            fait += cible.write(tampon.flip(), fait);
        }
    }

    private static boolean commence(Path fichier, byte[] debut) throws IOException {
        if (!Files.exists(fichier)) {
            return false;
        }
        try (InputStream flux = Files.newInputStream(fichier)) {
            return Arrays.equals(flux.readNBytes(debut.length), debut);
        }
    }
}
