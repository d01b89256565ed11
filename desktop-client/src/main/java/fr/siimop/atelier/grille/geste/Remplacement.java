package fr.siimop.atelier.grille.geste;

import java.text.Normalizer;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.ExpressionSansFin;
import fr.siimop.atelier.grille.calcul.TexteCompte;
import fr.siimop.modele.descripteur.Ligne;

/**
 * What is looked for in the texts of cells, and what takes its place.
 *
 * @param entiere    the whole text must match
 * @param casse      capitals and small letters differ
 * @param accents    « e » and « é » differ
 * @param expression the text sought is a regular expression, and {@code $1} in the other stands for its first group
 */
public record Remplacement(String cherche, String remplace, boolean entiere, boolean casse, boolean accents,
        boolean expression) {

    /** Beyond this many steps on one cell an expression will never end. */

    /** @throws PatternSyntaxException when the expression is not one */
    public Transformation transformation(BiFunction<Ligne, ColonneGrille, String> texte) {
        Pattern motif = motif();
        return (l, c, ligne, colonne) -> {
            String nouveau = remplacer(motif, texte.apply(ligne, colonne));
            return nouveau == null ? null : new Voulu.Texte(nouveau);
        };
    }

    Pattern motif() {
        String source = accents ? cherche : nu(cherche);
        int options = (casse ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                | (expression ? 0 : Pattern.LITERAL);
        return Pattern.compile(source, options);
    }

    /** {@code null} when the text does not hold what is sought. */
    @Nullable
    String remplacer(Pattern motif, String texte) {
        if (cherche.isEmpty()) {
            return null;
        }
        Matcher trouve = motif.matcher(new TexteCompte(accents ? texte : nu(texte)));
        StringBuilder suite = new StringBuilder();
        int reste = 0;
        boolean change = false;
        try {
            while (entiere ? !change && trouve.matches() : trouve.find()) {
                suite.append(texte, reste, trouve.start()).append(valeur(trouve, texte));
                reste = trouve.end();
                change = true;
            }
        } catch (StackOverflowError e) {
            throw new ExpressionSansFin();
        }
        return change ? suite.append(texte, reste, texte.length()).toString() : null;
    }

    /** Groups are taken from the text itself, with its accents. */
    private String valeur(Matcher trouve, String texte) {
        if (!expression) {
            return remplace;
        }
        StringBuilder valeur = new StringBuilder();
        for (int i = 0; i < remplace.length(); i++) {
            char c = remplace.charAt(i);
            int groupe = c == '$' && i + 1 < remplace.length() ? remplace.charAt(i + 1) - '0' : -1;
            if (groupe >= 0 && groupe <= 9) {
                i++;
                if (groupe <= trouve.groupCount() && trouve.start(groupe) >= 0) {
                    valeur.append(texte, trouve.start(groupe), trouve.end(groupe));
                }
            } else {
                valeur.append(c);
            }
        }
        return valeur.toString();
    }

    /** Without accents, letter for letter, so that places are the same in both texts. */
    private static String nu(String texte) {
        StringBuilder nu = new StringBuilder(texte.length());
        for (int i = 0; i < texte.length(); i++) {
            char c = texte.charAt(i);
            nu.append(c < 128 ? c : c == '’' ? '\'' : lettre(c));
        }
        return nu.toString();
    }

    private static char lettre(char c) {
        String forme = Character.isSurrogate(c) ? "" : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        return forme.length() > 1 && Character.getType(forme.charAt(1)) == Character.NON_SPACING_MARK
                ? forme.charAt(0)
                : c;
    }
}
