package fr.siimop.modele.anomalie;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The French sentence of an anomaly in its four parts: what is wrong, why (the rule), what to do. Where it is comes
 * from the place that shows it (row and column).
 */
public record Phrase(String quoi, String pourquoi, String faire) {

    private static final ResourceBundle TEXTES = ResourceBundle.getBundle("fr.siimop.modele.anomalie.anomalies",
            Locale.FRENCH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRENCH);

    public static Phrase de(Anomalie anomalie) {
        return new Phrase(texte(anomalie, "quoi"), texte(anomalie, "pourquoi"), texte(anomalie, "faire"));
    }

    /** What is wrong and what to do, in one line, for a status bar or a command line. */
    public String enUneLigne() {
        return quoi + " " + faire;
    }

    private static String texte(Anomalie anomalie, String partie) {
        String cle = anomalie.code() + "." + partie;
        try {
            Object[] arguments = anomalie.arguments().stream().map(Phrase::lisible).toArray();
            return new MessageFormat(TEXTES.getString(cle).replace("'", "''"), Locale.FRENCH).format(arguments);
        } catch (MissingResourceException e) {
            throw new AssertionError("No sentence for " + cle, e);
        }
    }

    private static Object lisible(Object argument) {
        return argument instanceof LocalDate date ? DATE.format(date) : String.valueOf(argument);
    }
}
