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
        for (int i = 0; i < texte.length(); i++) {
            if (texte.charAt(i) >= 128) {
                return accentue(texte);
            }
        }
        return simple(texte);
    }

    /** Most texts are numbers, codes and addresses, and a file has millions of them: no expression is worth its time. */
    private static String simple(String texte) {
        StringBuilder normal = null;
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            boolean minuscule = c >= 'A' && c <= 'Z';
            boolean garde = minuscule || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '@' || c == '+'
                    || c == '/';
            boolean telle = garde && !minuscule
                    || c == ' ' && i > 0 && i + 1 < texte.length() && texte.charAt(i - 1) != ' ';
            if (normal == null && !telle) {
                normal = new StringBuilder(texte.length()).append(texte, 0, i);
            }
            if (normal != null) {
                if (garde) {
                    normal.append(minuscule ? (char) (c + 'a' - 'A') : c);
                } else if (!normal.isEmpty() && normal.charAt(normal.length() - 1) != ' ') {
                    normal.append(' ');
                }
            }
        }
        return normal == null ? texte : normal.toString().strip();
    }

    private static String accentue(String texte) {
        String sansAccent = ACCENTS.matcher(Normalizer.normalize(texte, Normalizer.Form.NFKD)).replaceAll("");
        return SIGNES.matcher(sansAccent.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae"))
                .replaceAll(" ").strip();
    }
}
