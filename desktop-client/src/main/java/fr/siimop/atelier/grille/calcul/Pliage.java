package fr.siimop.atelier.grille.calcul;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without case, accents, ligatures nor typographic quotes: « Éléonore » is found by « eleo ». */
public final class Pliage {

    private static final Pattern DIACRITIQUES = Pattern.compile("\\p{M}+");

    private Pliage() {}

    public static String plier(String texte) {
        boolean ascii = true;
        for (int i = 0; ascii && i < texte.length(); i++) {
            ascii = texte.charAt(i) < 128;
        }
        if (ascii) {
            return texte.toLowerCase(Locale.ROOT);
        }
        String nu = DIACRITIQUES.matcher(Normalizer.normalize(texte, Normalizer.Form.NFD)).replaceAll("");
        return nu.toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae").replace('’', '\'')
                .replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
