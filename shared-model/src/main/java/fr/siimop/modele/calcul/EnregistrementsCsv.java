package fr.siimop.modele.calcul;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV stream (RFC 4180) into records, as bytes: one reused buffer, the end of each field in it. Knows nothing of
 * columns nor of text. A record that breaks the syntax is given with its {@link #anomalie()} and the reading goes on at
 * the next line.
 */
final class EnregistrementsCsv {

    static final int LONGUEUR_MAX = 1 << 16;

    private static final int TAMPON = 1 << 16;
    private static final int FIN = -1;

    private final InputStream flux;
    private final byte[] tampon = new byte[TAMPON];
    private int position;
    private int limite;
    private int ligneSuivante = 1;

    private byte[] octets = new byte[256];
    private int longueur;
    private int[] fins = new int[8];
    private int champs;
    private int ligne;
    private boolean ascii;
    private @Nullable CodeFaute anomalie;

    EnregistrementsCsv(InputStream flux) {
        this.flux = flux;
    }

    /** Skips a UTF-8 byte order mark; {@code false} when the mark is that of UTF-16. */
    boolean passerMarque() throws IOException {
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
    boolean suivant() throws IOException {
        do {
            if (regarder() == FIN) {
                return false;
            }
            lireUn();
        } while (champs == 1 && longueur == 0 && anomalie == null);
        return true;
    }

    private void lireUn() throws IOException {
        longueur = 0;
        champs = 0;
        ascii = true;
        anomalie = null;
        ligne = ligneSuivante;
        int c;
        do {
            c = regarder() == '"' ? lireProtege() : lireSimple();
            clore();
        } while (c == ',');
    }

    /** Reads up to the comma or the end of line, which is consumed and returned. */
    private int lireSimple() throws IOException {
        while (true) {
            int c = lire();
            switch (c) {
                case ',', FIN -> {
                    return c;
                }
                case '\n' -> {
                    ligneSuivante++;
                    return c;
                }
                case '\r' -> {
                    if (regarder() != '\n') {
                        ajouter(c);
                    }
                }
                case '"' -> {
                    signaler(CodeFaute.GUILLEMET_MAL_PLACE);
                    ajouter(c);
                }
                default -> ajouter(c);
            }
        }
    }

    private int lireProtege() throws IOException {
        lire();
        while (true) {
            int c = lire();
            if (c == FIN || longueur > LONGUEUR_MAX && c == '\n') {
                anomalie = CodeFaute.GUILLEMET_NON_FERME;
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
        if (c != ',' && c != '\n' && c != '\r' && c != FIN) {
            signaler(CodeFaute.GUILLEMET_MAL_PLACE);
        }
        return lireSimple();
    }

    private void ajouter(int c) {
        if (longueur > LONGUEUR_MAX) {
            signaler(CodeFaute.LIGNE_TROP_LONGUE);
            return;
        }
        if (longueur == octets.length) {
            octets = Arrays.copyOf(octets, longueur * 2);
        }
        ascii &= c < 0x80;
        octets[longueur++] = (byte) c;
    }

    private void signaler(CodeFaute code) {
        if (anomalie == null || code == CodeFaute.LIGNE_TROP_LONGUE) {
            anomalie = code;
        }
    }

    private void clore() {
        if (champs == fins.length) {
            fins = Arrays.copyOf(fins, champs * 2);
        }
        fins[champs++] = longueur;
    }

    private int lire() throws IOException {
        if (position == limite && !remplir()) {
            return FIN;
        }
        return tampon[position++] & 0xFF;
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
    int ligne() {
        return ligne;
    }

    @Nullable
    CodeFaute anomalie() {
        return anomalie;
    }

    int champs() {
        return champs;
    }

    boolean ascii() {
        return ascii;
    }

    byte[] octets() {
        return octets;
    }

    int debut(int champ) {
        return champ == 0 ? 0 : fins[champ - 1];
    }

    int fin(int champ) {
        return fins[champ];
    }
}
