package fr.siimop.atelier.tache;

/** The work was cancelled by the person who asked for it: not an error. */
public final class Arret extends Exception {

    private static final long serialVersionUID = 1L;

    public Arret() {
        super(null, null, false, false);
    }
}
