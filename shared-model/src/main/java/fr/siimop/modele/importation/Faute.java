package fr.siimop.modele.importation;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.modele.anomalie.Phrase;

/**
 * One thing that is wrong in a file.
 *
 * @param ligne   as the spreadsheet numbers it
 * @param colonne id of the column, empty when the whole line is concerned
 * @param valeur  as it stands in the file
 */
public record Faute(int ligne, String colonne, String valeur, Anomalie anomalie) {

    public String code() {
        return anomalie.code();
    }

    /** What is wrong, why, and what to do. */
    public String message() {
        Phrase phrase = Phrase.de(anomalie);
        return phrase.quoi() + " " + phrase.pourquoi() + " " + phrase.faire();
    }
}
