package fr.siimop.modele.tableur;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** CSV as RFC 4180 has it: comma or another separator, quotes doubled, line breaks inside quotes. */
public final class Csv {

    public static final char VIRGULE = ',';

    private static final String FIN_DE_LIGNE = "\r\n";

    private Csv() {}

    /** All the records; an empty line is none, a leading byte order mark is skipped. */
    public static List<List<String>> lire(Reader source) throws IOException {
        return lire(source, VIRGULE);
    }

    public static List<List<String>> lire(Reader source, char separateur) throws IOException {
        return new LecteurCsv(source, separateur).tout();
    }

    public static void ecrire(Appendable sortie, List<String> champs) throws IOException {
        ecrire(sortie, champs, VIRGULE);
    }

    public static void ecrire(Appendable sortie, List<String> champs, char separateur) throws IOException {
        for (int i = 0; i < champs.size(); i++) {
            if (i > 0) {
                sortie.append(separateur);
            }
            sortie.append(proteger(champs.get(i), separateur, champs.size() == 1));
        }
        sortie.append(FIN_DE_LIGNE);
    }

    /** A single empty field is quoted, else its record would be an empty line. */
    private static String proteger(String champ, char separateur, boolean seul) {
        boolean aProteger = champ.chars().anyMatch(c -> c == separateur || c == '"' || c == '\n' || c == '\r')
                || champ.startsWith("\uFEFF") || seul && champ.isEmpty();
        return aProteger ? '"' + champ.replace("\"", "\"\"") + '"' : champ;
    }
}
