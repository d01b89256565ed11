package fr.siimop.serveur.journal;

/** Somebody asks for the page of a history after one that this server never gave. */
public final class SuiteInconnue extends Exception {

    private static final long serialVersionUID = 1L;
}
