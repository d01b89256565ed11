package fr.siimop.atelier.cache.espace;

import fr.siimop.atelier.tache.PhraseUtilisateur;

/** The files of this computer cannot be used. The message is the French sentence to show. */
public final class CacheInaccessible extends Exception implements PhraseUtilisateur {

    private static final long serialVersionUID = 1L;

    public CacheInaccessible(String phrase) {
        super(phrase);
    }

    public CacheInaccessible(String phrase, Throwable cause) {
        super(phrase, cause);
    }

    @Override
    public String phrase() {
        return String.valueOf(getMessage());
    }

    @Override
    public boolean causeUtile() {
        return true;
    }
}
