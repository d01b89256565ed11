package fr.siimop.serveur.stockage;

import org.jdbi.v3.core.Handle;

/** The order of transactions: each takes the next number as its last statement. */
public final class Compteur {

    private Compteur() {}

    /** Number of the last transaction that this one sees. */
    public static long lire(Handle handle) {
        return handle.createQuery("select valeur from compteur where id = 1").mapTo(Long.class).one();
    }
}
