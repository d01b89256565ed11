package fr.siimop.serveur.sync;

/** The cursor is not one of this base, or no longer: the workbench takes a new snapshot and keeps its edits. */
public final class CurseurPerime extends Exception {

    private static final long serialVersionUID = 1L;

    CurseurPerime(String raison) {
        super(raison, null, false, false);
    }
}
