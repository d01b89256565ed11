package fr.siimop.serveur.sync;

/** Thrown out of a transaction so that nothing of it stays: whoever asked has other rights than when he did, or none. */
public final class DroitsChanges extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DroitsChanges() {
        super("The rights of the author have changed", null, false, false);
    }
}
