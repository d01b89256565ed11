package fr.siimop.serveur.stockage;

import org.jspecify.annotations.Nullable;

/** The database cannot be used: one French sentence says what, where, why and what to do. */
public final class BaseInaccessible extends Exception {

    private static final long serialVersionUID = 1L;

    public BaseInaccessible(String phrase) {
        this(phrase, null);
    }

    public BaseInaccessible(String phrase, @Nullable Throwable cause) {
        super(phrase, cause);
    }
}
