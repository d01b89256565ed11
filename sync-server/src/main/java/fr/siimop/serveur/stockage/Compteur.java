package fr.siimop.serveur.stockage;

import org.jdbi.v3.core.Handle;

/** The order of transactions: each takes the next number as its last statement. */
public final class Compteur {

    private Compteur() {}

    /** Nobody else who asks for this, and nobody who commits rows, goes further until this transaction ends. */
    public static void tenir(Handle handle) {
        handle.execute("select valeur from compteur where id = 1 for update");
    }

    /** Number of the last transaction that this one sees. */
    public static long lire(Handle handle) {
        return handle.createQuery("select valeur from compteur where id = 1").mapTo(Long.class).one();
    }
}
