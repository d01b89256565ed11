package fr.siimop.modele.exportation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What two texts have in common when only case, accents, signs and blanks differ. */
public final class Normalisation {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNES = Pattern.compile("[^a-z0-9@+/]+");

    private Normalisation() {}

    /** {@code N° d’agrément} and {@code no d'agrement} give the same. */
    public static String de(String texte) {
        String sansAccent = ACCENTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNES.matcher(sansAccent.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"))
                .replaceAll(" ").strip();
    }
}
