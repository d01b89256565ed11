package fr.siimop.modele.tableur;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV stream (RFC 4180) into records, as bytes of any encoding that contains ASCII: one reused buffer, the end of
 * each field in it. Knows nothing of columns. A record that breaks the syntax is given with its {@link #anomalie()} and
 * the reading goes on at the next line.
 */
public final class EnregistrementsCsv {

    private static final int TAMPON = 1 << 16;
    private static final int FIN = -1;

    private final InputStream flux;
    private final char separateur;
    private final int longueurMax;
    private final byte[] tampon = new byte[TAMPON];
    private int position;
    private int limite;
    private int ligneSuivante = 1;

    private byte[] octets = new byte[256];
    private int longueur;
    private int[] fins = new int[8];
    private int champs;
    private int ligne;
    private boolean protege;
    private boolean ascii;
    private @Nullable AnomalieCsv anomalie;

    /**
     * @param separateur an ASCII character
     * @param longueurMax bytes that one record may hold
     */
    public EnregistrementsCsv(InputStream flux, char separateur, int longueurMax) {
        this.flux = flux;
        this.separateur = separateur;
        this.longueurMax = longueurMax;
    }

    /** Skips a UTF-8 byte order mark; {@code false} when the mark is that of UTF-16. */
    public boolean passerMarque() throws IOException {
        remplirAuMoins(3);
        int debut = limite < 2 ? 0 : (tampon[0] & 0xFF) << 8 | tampon[1] & 0xFF;
        if (limite >= 3 && debut == 0xEFBB && tampon[2] == (byte) 0xBF) {
            position = 3;
        }
        return debut != 0xFFFE && debut != 0xFEFF;
    }

    private void remplirAuMoins(int nombre) throws IOException {
        while (limite < nombre) {
            int lus = flux.read(tampon, limite, TAMPON - limite);
            if (lus < 0) {
                return;
            }
            limite += lus;
        }
    }

    /** Moves to the next record that is not an empty line; {@code false} at the end. */
    public boolean suivant() throws IOException {
        do {
            if (regarder() == FIN) {
                return false;
            }
            lireUn();
        } while (champs == 1 && longueur == 0 && !protege && anomalie == null);
        return true;
    }

    private void lireUn() throws IOException {
        longueur = 0;
        champs = 0;
        protege = false;
        ascii = true;
        anomalie = null;
        ligne = ligneSuivante;
        int c;
        do {
            c = regarder() == '"' ? lireProtege() : lireSimple();
            clore();
        } while (c == separateur);
    }

    /** Reads up to the separator or the end of line, which is consumed and returned. */
    private int lireSimple() throws IOException {
        while (true) {
            int c = lire();
            if (c == separateur || c == FIN) {
                return c;
            }
            switch (c) {
                case '\n' -> {
                    ligneSuivante++;
                    return c;
                }
                case '\r' -> {
                    if (regarder() != '\n') {
                        signaler(AnomalieCsv.RETOUR_SEUL);
                    }
                }
                case '"' -> signaler(AnomalieCsv.GUILLEMET_MAL_PLACE);
                default -> ajouter(c);
            }
        }
    }

    private int lireProtege() throws IOException {
        lire();
        protege = true;
        while (true) {
            int c = lire();
            if (c == FIN || longueur > longueurMax && c == '\n') {
                anomalie = AnomalieCsv.GUILLEMET_NON_FERME;
                ligneSuivante += c == '\n' ? 1 : 0;
                return FIN;
            }
            if (c == '"') {
                if (regarder() != '"') {
                    return apresGuillemet();
                }
                lire();
            } else if (c == '\n') {
                ligneSuivante++;
            }
            ajouter(c);
        }
    }

    private int apresGuillemet() throws IOException {
        int c = regarder();
        if (c != separateur && c != '\n' && c != '\r' && c != FIN) {
            signaler(AnomalieCsv.GUILLEMET_MAL_PLACE);
        }
        return lireSimple();
    }

    private void ajouter(int c) {
        if (longueur > longueurMax) {
            signaler(AnomalieCsv.ENREGISTREMENT_TROP_LONG);
            return;
        }
        if (longueur == octets.length) {
            octets = Arrays.copyOf(octets, longueur * 2);
        }
        ascii &= c < 0x80;
        octets[longueur++] = (byte) c;
    }

    private void signaler(AnomalieCsv trouvee) {
        if (anomalie == null || trouvee == AnomalieCsv.ENREGISTREMENT_TROP_LONG) {
            anomalie = trouvee;
        }
    }

    private void clore() {
        if (champs > longueurMax) {
            signaler(AnomalieCsv.ENREGISTREMENT_TROP_LONG);
            return;
        }
        if (champs == fins.length) {
            fins = Arrays.copyOf(fins, champs * 2);
        }
        fins[champs++] = longueur;
    }

    private int lire() throws IOException {
        int c = regarder();
        position += c == FIN ? 0 : 1;
        return c;
    }

    private int regarder() throws IOException {
        if (position == limite && !remplir()) {
            return FIN;
        }
        return tampon[position] & 0xFF;
    }

    private boolean remplir() throws IOException {
        int lus = flux.read(tampon, 0, TAMPON);
        position = 0;
        limite = Math.max(lus, 0);
        return lus > 0;
    }

    /** The line where the record starts, counted from 1. */
    public int ligne() {
        return ligne;
    }

    public @Nullable AnomalieCsv anomalie() {
        return anomalie;
    }

    public int champs() {
        return champs;
    }

    public boolean vide(int champ) {
        return debut(champ) == fin(champ);
    }

    /** The bytes of all fields: those of one are between {@link #debut} and {@link #fin}; overwritten by the next record. */
    public byte[] octets() {
        return octets;
    }

    public int debut(int champ) {
        return champ == 0 ? 0 : fins[champ - 1];
    }

    public int fin(int champ) {
        return fins[champ];
    }

    public String texte(int champ, CharsetDecoder decodeur) throws CharacterCodingException {
        int taille = fin(champ) - debut(champ);
        if (ascii) {
            return new String(octets, debut(champ), taille, StandardCharsets.ISO_8859_1);
        }
        return decodeur.decode(ByteBuffer.wrap(octets, debut(champ), taille)).toString();
    }
}
