package fr.siimop.modele.tableur;

import java.util.Arrays;
import java.util.Locale;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;

/** A file that is not a table that can be read; nothing of it has been used. Carries the sentence that says so. */
public final class FichierRefuse extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Anomalie anomalie;

    public FichierRefuse(AnomalieTableur code, Object... arguments) {
        super(code.code());
        this.anomalie = Anomalie.surLigne(code, lisibles(arguments));
    }

    public FichierRefuse(Throwable cause, AnomalieTableur code, Object... arguments) {
        super(code.code(), cause);
        this.anomalie = Anomalie.surLigne(code, lisibles(arguments));
    }

    /** Long numbers are cut in groups of three, with spaces that no line break divides. */
    private static Object[] lisibles(Object... arguments) {
        return Arrays.stream(arguments).map(argument -> argument instanceof Number nombre
                ? String.format(Locale.ROOT, "%,d", nombre.longValue()).replace(',', '\u00a0')
                : argument).toArray();
    }

    public Anomalie anomalie() {
        return anomalie;
    }

    /** One French sentence, or two. */
    public String phrase() {
        return Phrase.de(anomalie).enUneLigne();
    }
}
