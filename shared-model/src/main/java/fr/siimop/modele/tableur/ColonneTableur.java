package fr.siimop.modele.tableur;

import java.util.List;

/**
 * One column of a file to write.
 *
 * @param largeur in pixels, as in the grid
 * @param choix   values proposed by a drop-down list; none when it is empty
 */
public record ColonneTableur(String titre, int largeur, Nature nature, List<String> choix) {

    /** How its cells are shown, the blank ones of a template included. */
    public enum Nature {
        /** Identifiers too: a spreadsheet must not take {@code 01003459} for a number. */
        TEXTE, NOMBRE, DATE, MOMENT
    }

    public ColonneTableur {
        choix = List.copyOf(choix);
    }
}
