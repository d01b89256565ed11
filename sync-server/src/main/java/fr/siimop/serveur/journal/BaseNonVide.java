package fr.siimop.serveur.journal;

/** A first loading was asked of a base in which somebody has worked. The message is for people. */
public final class BaseNonVide extends Exception {

    private static final long serialVersionUID = 1L;

    BaseNonVide(String phrase) {
        super(phrase, null, false, false);
    }
}
