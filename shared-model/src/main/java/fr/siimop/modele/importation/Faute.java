package fr.siimop.modele.importation;

import java.util.Objects;
import java.util.function.IntFunction;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;
import fr.siimop.modele.descripteur.DescripteurEntite;

/**
 * One thing that is wrong in a file, or that a person must confirm.
 *
 * @param ligne   as the spreadsheet numbers it
 * @param colonne id of the column, empty when the whole line is concerned
 * @param valeur  as it stands in the file
 * @param rang    place of the column in the file, {@link #SANS_RANG} when nobody knows
 */
public record Faute(int ligne, String colonne, String valeur, Anomalie anomalie, int rang) {

    public static final int SANS_RANG = -1;

    public Faute(int ligne, String colonne, String valeur, Anomalie anomalie) {
        this(ligne, colonne, valeur, anomalie, SANS_RANG);
    }

    /**
     * What a rule found in the row that a line makes, told of its line.
     *
     * @param textes what the file says of each column of the table
     */
    public static Faute de(DescripteurEntite<?> descripteur, int ligne, Anomalie anomalie,
            IntFunction<String> textes) {
        String champ = Objects.requireNonNullElse(anomalie.champ(), "");
        boolean colonne = descripteur.colonne(champ) != null;
        return new Faute(ligne, champ, colonne ? textes.apply(descripteur.position(champ)) : "", anomalie);
    }

    public String code() {
        return anomalie.code();
    }

    /** A person may say that it is right as it is. */
    public boolean question() {
        return !anomalie.bloquante();
    }

    /** What is wrong, why, and what to do. */
    public String message() {
        Phrase phrase = Phrase.de(anomalie);
        return phrase.quoi() + " " + phrase.pourquoi() + " " + phrase.faire();
    }
}
