package fr.siimop.modele.tableur;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Small CSV texts as a whole: comma or another separator, quotes doubled, line breaks inside quotes. */
public final class Csv {

    public static final char VIRGULE = ',';

    private static final String FIN_DE_LIGNE = "\r\n";
    private static final int LONGUEUR_MAX = 1 << 24;

    private Csv() {}

    /** All the records of a stream in UTF-8; an empty line is none, a leading byte order mark is skipped. */
    public static List<List<String>> lire(InputStream source) throws IOException {
        return lire(source, VIRGULE);
    }

    public static List<List<String>> lire(InputStream source, char separateur) throws IOException {
        EnregistrementsCsv lus = new EnregistrementsCsv(source, separateur, LONGUEUR_MAX);
        CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
        List<List<String>> tous = new ArrayList<>();
        if (!lus.passerMarque()) {
            throw new CsvInvalide(1, "not UTF-8");
        }
        while (lus.suivant()) {
            AnomalieCsv anomalie = lus.anomalie();
            if (anomalie != null) {
                throw new CsvInvalide(lus.ligne(), anomalie.name().toLowerCase(Locale.ROOT));
            }
            tous.add(champs(lus, utf8));
        }
        return tous;
    }

    private static List<String> champs(EnregistrementsCsv lus, CharsetDecoder utf8) throws IOException {
        List<String> champs = new ArrayList<>();
        try {
            for (int c = 0; c < lus.champs(); c++) {
                champs.add(lus.texte(c, utf8));
            }
        } catch (CharacterCodingException illisible) {
            throw new CsvInvalide(lus.ligne(), "not UTF-8");
        }
        return champs;
    }

    public static void ecrire(Appendable sortie, List<String> champs) throws IOException {
        ecrire(sortie, champs, VIRGULE);
    }

    public static void ecrire(Appendable sortie, List<String> champs, char separateur) throws IOException {
        for (int i = 0; i < champs.size(); i++) {
            if (i > 0) {
                sortie.append(separateur);
            }
            // A single empty field is quoted, else its record would be an empty line.
            boolean seulEtVide = champs.size() == 1 && champs.get(i).isEmpty();
            sortie.append(seulEtVide ? "\"\"" : proteger(champs.get(i), separateur));
        }
        sortie.append(FIN_DE_LIGNE);
    }

    /** The field with the quotes that RFC 4180 wants, if any. */
    public static String proteger(String champ, char separateur) {
        boolean aProteger = champ.startsWith("\uFEFF");
        for (int i = 0; i < champ.length() && !aProteger; i++) {
            char c = champ.charAt(i);
            aProteger = c == separateur || c == '"' || c == '\n' || c == '\r';
        }
        return aProteger ? '"' + champ.replace("\"", "\"\"") + '"' : champ;
    }
}
