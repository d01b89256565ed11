package fr.siimop.modele.tableur;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads a text of CSV character by character, and refuses what two readers would understand differently. */
final class LecteurCsv {

    private static final int FIN = -1;
    private static final int MARQUE = 0xFEFF;

    private final PushbackReader source;
    private final char separateur;
    private int ligne = 1;

    LecteurCsv(Reader source, char separateur) {
        this.source = new PushbackReader(source);
        this.separateur = separateur;
    }

    List<List<String>> tout() throws IOException {
        sauter(MARQUE);
        List<List<String>> enregistrements = new ArrayList<>();
        while (regarder() != FIN) {
            boolean vide = regarder() == '\n' || regarder() == '\r';
            List<String> champs = enregistrement();
            if (!vide) {
                enregistrements.add(champs);
            }
        }
        return enregistrements;
    }

    private List<String> enregistrement() throws IOException {
        List<String> champs = new ArrayList<>();
        do {
            champs.add(regarder() == '"' ? champProtege() : champSimple());
        } while (sauter(separateur));
        finDeLigne();
        return champs;
    }

    private String champSimple() throws IOException {
        StringBuilder champ = new StringBuilder();
        for (int c = regarder(); c != separateur && c != '\n' && c != '\r' && c != FIN; c = regarder()) {
            if (c == '"') {
                throw new CsvInvalide(ligne, "a quote in a field that does not start with one");
            }
            champ.append((char) source.read());
        }
        return champ.toString();
    }

    private String champProtege() throws IOException {
        int debut = ligne;
        source.read();
        StringBuilder champ = new StringBuilder();
        while (true) {
            int c = source.read();
            if (c == FIN) {
                throw new CsvInvalide(debut, "a quote that is never closed");
            }
            if (c == '"' && !sauter('"')) {
                return champ.toString();
            }
            ligne += c == '\n' ? 1 : 0;
            champ.append((char) c);
        }
    }

    private void finDeLigne() throws IOException {
        boolean retour = sauter('\r');
        if (!sauter('\n') && (retour || regarder() != FIN)) {
            throw new CsvInvalide(ligne, retour ? "a carriage return alone" : "text after a closing quote");
        }
        ligne++;
    }

    private boolean sauter(int attendu) throws IOException {
        boolean present = regarder() == attendu;
        if (present) {
            source.read();
        }
        return present;
    }

    private int regarder() throws IOException {
        int c = source.read();
        if (c != FIN) {
            source.unread(c);
        }
        return c;
    }
}
