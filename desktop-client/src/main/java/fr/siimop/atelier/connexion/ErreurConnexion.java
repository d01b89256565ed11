package fr.siimop.atelier.connexion;

import fr.siimop.atelier.tache.PhraseUtilisateur;

/** Signing in failed because of a field: the sentence goes under it. */
public final class ErreurConnexion extends Exception implements PhraseUtilisateur {

    private static final long serialVersionUID = 1L;

    /** Where the sentence is shown. */
    public enum Champ {
        SERVEUR, EMAIL, MOT_DE_PASSE
    }

    private final Champ champ;
    private final boolean horsLignePossible;

    ErreurConnexion(Champ champ, String phrase) {
        this(champ, phrase, false);
    }

    ErreurConnexion(Champ champ, String phrase, boolean horsLignePossible) {
        super(phrase);
        this.champ = champ;
        this.horsLignePossible = horsLignePossible;
    }

    public Champ champ() {
        return champ;
    }

    /** The server does not answer as it should, but this person may go on with what this computer keeps. */
    public boolean horsLignePossible() {
        return horsLignePossible;
    }

    @Override
    public String phrase() {
        return String.valueOf(getMessage());
    }
}
