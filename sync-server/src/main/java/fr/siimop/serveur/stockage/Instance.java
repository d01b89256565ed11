package fr.siimop.serveur.stockage;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

import org.jdbi.v3.core.Handle;

/**
 * Name of a base and the secret with which it signs what it hands out. A base whose history no longer is the one that
 * its workbenches have followed (loaded in bulk, restored) takes a new name: they start again from a snapshot.
 */
public record Instance(UUID nom, byte[] secret) {

    public static Instance lire(Handle handle) {
        return handle.createQuery("select instance, secret from instance where id = 1")
                .map((resultat, contexte) -> new Instance(resultat.getObject(1, UUID.class),
                        Base64.getDecoder().decode(resultat.getString(2))))
                .one();
    }

    public static void renouveler(Handle handle) {
        handle.execute("update instance set instance = ?, secret = ? where id = 1", UUID.randomUUID(), hasard());
    }

    /** At the opening; when two nodes open a new base together, the second keeps what the first has written. */
    static void assurer(Handle handle) {
        if (nommee(handle)) {
            return;
        }
        Compteur.tenir(handle);
        if (!nommee(handle)) {
            handle.execute("insert into instance (id, instance, secret) values (1, ?, ?)", UUID.randomUUID(),
                    hasard());
        }
    }

    private static boolean nommee(Handle handle) {
        return handle.createQuery("select id from instance").mapTo(Integer.class).findOne().isPresent();
    }

    private static String hasard() {
        byte[] octets = new byte[32];
        new SecureRandom().nextBytes(octets);
        return Base64.getEncoder().encodeToString(octets);
    }
}
