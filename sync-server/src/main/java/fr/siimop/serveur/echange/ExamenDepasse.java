package fr.siimop.serveur.echange;

/** Somebody else wrote what a file was about to create: what it means is to be looked at again. */
final class ExamenDepasse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExamenDepasse() {
        super("the base has changed under the import", null, false, false);
    }
}
