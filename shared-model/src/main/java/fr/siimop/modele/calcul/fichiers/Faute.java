package fr.siimop.modele.calcul.fichiers;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * One fault of an input file: where (line 0 when the whole file is concerned, column empty when the whole line is),
 * which, and the value met. The sentence is made on demand because a bad file can hold millions of faults.
 */
public record Faute(String fichier, int ligne, String colonne, CodeFaute code, String valeur, List<Object> arguments) {

    private static final ResourceBundle TEXTES = ResourceBundle.getBundle("fr.siimop.modele.calcul.fichiers.fautes",
            Locale.FRENCH);
    private static final int VALEUR_MAX = 80;

    public Faute {
        arguments = List.copyOf(arguments);
        valeur = valeur.length() <= VALEUR_MAX ? valeur : valeur.substring(0, VALEUR_MAX) + "…";
    }

    public static Faute de(String fichier, int ligne, String colonne, CodeFaute code, String valeur,
            Object... arguments) {
        return new Faute(fichier, ligne, colonne, code, valeur, List.of(arguments));
    }

    /** Why it is a fault and what to do, in French. */
    public String message() {
        Object[] textes = arguments.stream().map(String::valueOf).toArray();
        return new MessageFormat(TEXTES.getString(code.code()).replace("'", "''"), Locale.FRENCH).format(textes);
    }

    /** The whole fault in one line, whatever the value holds. */
    public String enUneLigne() {
        var texte = new StringBuilder(fichier);
        if (ligne > 0) {
            texte.append(", ligne ").append(ligne);
        }
        if (!colonne.isEmpty()) {
            texte.append(", colonne ").append(colonne);
        }
        if (!valeur.isEmpty()) {
            texte.append(", valeur « ").append(valeur).append(" »");
        }
        texte.append(" : ").append(message()).append(" [").append(code.code()).append(']');
        return sansControle(texte);
    }

    private static String sansControle(CharSequence texte) {
        var propre = new StringBuilder(texte.length());
        texte.chars().forEach(c -> propre.append(Character.isISOControl(c) ? '\uFFFD' : (char) c));
        return propre.toString();
    }
}
