package fr.siimop.modele.calcul.archive;

import java.io.Serial;

/** The file is not an archive of a run, or was altered: one French sentence that says what and where. */
public final class ArchiveInvalide extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    ArchiveInvalide(String phrase) {
        super(phrase);
    }
}
