package fr.siimop.serveur.pages;

import java.io.Serial;

/** The page is for people who have signed in. */
public final class NonConnecte extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;
}
