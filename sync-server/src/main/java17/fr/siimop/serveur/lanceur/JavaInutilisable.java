package fr.siimop.serveur.lanceur;

/** The Java that the user named is not one, or is too old: better said than replaced by another one. */
final class JavaInutilisable extends Exception {

    private static final long serialVersionUID = 1;

    JavaInutilisable(String phrase) {
        super(phrase);
    }
}
