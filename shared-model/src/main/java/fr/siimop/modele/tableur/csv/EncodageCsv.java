package fr.siimop.modele.tableur.csv;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.tableur.AnomalieTableur;
import fr.siimop.modele.tableur.FichierRefuse;

/**
 * How the characters of a text file are written, seen from all of its bytes: by its mark, else UTF-8 when every byte
 * agrees, else what French spreadsheets save, Windows-1252.
 *
 * @param marque bytes of the mark, to skip
 */
record EncodageCsv(Charset charset, int marque) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static EncodageCsv detecter(Path fichier, String nom) throws IOException, FichierRefuse {
        try (InputStream octets = new BufferedInputStream(Files.newInputStream(fichier))) {
            octets.mark(4);
            byte[] debut = octets.readNBytes(4);
            octets.reset();
            EncodageCsv marque = parMarque(debut);
            if (marque != null) {
                return marque;
            }
            return new EncodageCsv(new ExamenOctets(nom).utf8(octets) ? StandardCharsets.UTF_8 : WINDOWS, 0);
        }
    }

    private static @Nullable EncodageCsv parMarque(byte[] debut) {
        int un = debut.length > 0 ? debut[0] & 0xFF : -1;
        int deux = debut.length > 1 ? debut[1] & 0xFF : -1;
        if (un == 0xEF && deux == 0xBB && debut.length > 2 && (debut[2] & 0xFF) == 0xBF) {
            return new EncodageCsv(StandardCharsets.UTF_8, 3);
        }
        if (un == 0xFF && deux == 0xFE) {
            return new EncodageCsv(StandardCharsets.UTF_16LE, 2);
        }
        if (un == 0xFE && deux == 0xFF) {
            return new EncodageCsv(StandardCharsets.UTF_16BE, 2);
        }
        boolean latin = debut.length == 4 && un > 0 && deux > 0;
        return debut.length == 4 && !latin ? sansMarque(debut) : null;
    }

    /** Two letters on two bytes each: what some exports call « Unicode », without its mark. */
    private static @Nullable EncodageCsv sansMarque(byte[] debut) {
        if (debut[0] != 0 && debut[1] == 0 && debut[2] != 0 && debut[3] == 0) {
            return new EncodageCsv(StandardCharsets.UTF_16LE, 0);
        }
        return debut[0] == 0 && debut[1] != 0 && debut[2] == 0 && debut[3] != 0
                ? new EncodageCsv(StandardCharsets.UTF_16BE, 0)
                : null;
    }

    Reader ouvrir(Path fichier) throws IOException {
        InputStream octets = Files.newInputStream(fichier);
        octets.skipNBytes(marque);
        return new InputStreamReader(octets, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Goes once through the bytes: are they UTF-8, and is there one that no text holds? */
    private static final class ExamenOctets {

        private final String nom;
        private boolean utf8 = true;
        private int aSuivre;
        private int minimum = 0x80;
        private int maximum = 0xBF;
        private int ligne = 1;

        ExamenOctets(String nom) {
            this.nom = nom;
        }

        boolean utf8(InputStream octets) throws IOException, FichierRefuse {
            byte[] tampon = new byte[1 << 16];
            for (int n = octets.read(tampon); n > 0; n = octets.read(tampon)) {
                for (int i = 0; i < n; i++) {
                    octet(tampon[i]);
                }
            }
            return utf8 && aSuivre == 0;
        }

        private void octet(byte octet) throws FichierRefuse {
            if (octet > 0 && aSuivre == 0) {
                ligne += octet == '\n' ? 1 : 0;
            } else if (octet == 0) {
                throw new FichierRefuse(AnomalieTableur.OCTET_NUL, nom, ligne);
            } else if (utf8) {
                suite(octet & 0xFF);
            } else {
                ligne += octet == '\n' ? 1 : 0;
            }
        }

        private void suite(int octet) {
            if (aSuivre > 0) {
                utf8 = octet >= minimum && octet <= maximum;
                aSuivre = utf8 ? aSuivre - 1 : 0;
                minimum = 0x80;
                maximum = 0xBF;
                return;
            }
            aSuivre = octet >= 0xC2 && octet <= 0xDF
                    ? 1
                    : octet >= 0xE0 && octet <= 0xEF
                            ? 2
                            : octet >= 0xF0 && octet <= 0xF4 ? 3 : 0;
            utf8 = aSuivre > 0;
            minimum = octet == 0xE0 ? 0xA0 : octet == 0xF0 ? 0x90 : 0x80;
            maximum = octet == 0xED ? 0x9F : octet == 0xF4 ? 0x8F : 0xBF;
        }
    }
}
