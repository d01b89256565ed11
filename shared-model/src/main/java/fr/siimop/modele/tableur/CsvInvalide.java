package fr.siimop.modele.tableur;

import java.io.IOException;

/** A text that is not CSV, and the line where it stops being so. */
public final class CsvInvalide extends IOException {

    private static final long serialVersionUID = 1L;

    private final int ligne;

    CsvInvalide(int ligne, String raison) {
        super("Line " + ligne + ": " + raison);
        this.ligne = ligne;
    }

    public int ligne() {
        return ligne;
    }
}
