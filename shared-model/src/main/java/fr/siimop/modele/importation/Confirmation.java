package fr.siimop.modele.importation;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import fr.siimop.modele.anomalie.CodeAnomalie;

/**
 * What a person answered about a line: « oui » to all that is asked, or to some questions alone, so that one answer never
 * settles what was not looked at.
 */
public record Confirmation(boolean toutes, Set<String> questions) {

    public static final Confirmation AUCUNE = new Confirmation(false, Set.of());
    private static final String OUI = "oui";
    private static final Pattern SEPARATEUR = Pattern.compile("\\s*[;,]\\s*");

    public Confirmation {
        questions = Set.copyOf(questions);
    }

    /** Empty when the cell is no answer. */
    static Optional<Confirmation> lire(String texte) {
        String minuscule = texte.replace('\u00a0', ' ').strip().toLowerCase(Locale.ROOT);
        if (minuscule.isEmpty() || minuscule.equals("non")) {
            return Optional.of(AUCUNE);
        }
        if (minuscule.equals(OUI)) {
            return Optional.of(new Confirmation(true, Set.of()));
        }
        int deux = minuscule.indexOf(':');
        if (deux < 0 || !minuscule.substring(0, deux).strip().equals(OUI)) {
            return Optional.empty();
        }
        return Optional.of(new Confirmation(false,
                Set.of(SEPARATEUR.split(minuscule.substring(deux + 1).strip()))));
    }

    public boolean repond(Faute faute) {
        return toutes || questions.contains(question(faute.code(), faute.colonne()));
    }

    public boolean repond(CodeAnomalie code, String colonne) {
        return toutes || questions.contains(question(code.code(), colonne));
    }

    /** What to write in the cell of a line, which holds this text already, to answer one more question. */
    public static String repondre(String presente, Faute faute) {
        Confirmation connue = lire(presente).orElse(AUCUNE);
        if (connue.toutes()) {
            return OUI;
        }
        Set<String> questions = new LinkedHashSet<>(connue.questions().stream().sorted().toList());
        questions.add(question(faute.code(), faute.colonne()));
        return OUI + "\u00a0: " + String.join("; ", questions);
    }

    private static String question(String code, String colonne) {
        return code.substring(code.indexOf('.') + 1) + "/" + colonne;
    }
}
