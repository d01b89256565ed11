package fr.siimop.serveur.ligne;

import java.io.Serial;

/** What was asked cannot be done: one French sentence that says why and what to do. */
final class RefusCommande extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    RefusCommande(String phrase) {
        super(phrase);
    }
}
