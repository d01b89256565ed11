package fr.siimop.serveur.sync.poussee;

/** Thrown out of a transaction so that nothing of it stays: its author has other rights than when he sent it, or none. */
public final class DroitsChanges extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DroitsChanges() {
        super("The rights of the author have changed", null, false, false);
    }
}
