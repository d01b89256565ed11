package fr.siimop.serveur.sync;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jdbi.v3.core.Handle;

import fr.siimop.serveur.stockage.Compteur;

/** The perimeters for which cursors were made: a cursor only carries their names. */
final class PorteesVues {

    private final Map<String, Perimetre> connues = new ConcurrentHashMap<>();

    String nom(Handle handle, Perimetre perimetre) {
        String empreinte = perimetre.empreinte();
        if (!connues.containsKey(empreinte)) {
            if (lire(handle, empreinte).isEmpty()) {
                ecrire(handle, empreinte, perimetre);
            }
            connues.put(empreinte, perimetre);
        }
        return empreinte;
    }

    Perimetre lire(Handle handle, String empreinte, String quoi) throws CurseurPerime {
        Perimetre connue = connues.get(empreinte);
        if (connue == null) {
            connue = lire(handle, empreinte).orElseThrow(() -> new CurseurPerime("unknown perimeter " + quoi));
            connues.put(empreinte, connue);
        }
        return connue;
    }

    private static Optional<Perimetre> lire(Handle handle, String empreinte) {
        return handle.createQuery("select contenu from portee_vue where empreinte = ?").bind(0, empreinte)
                .mapTo(String.class).findOne().map(Perimetre::lire);
    }

    /** Two requests may do it together: the second waits for the first, then finds nothing to do. */
    private static void ecrire(Handle handle, String empreinte, Perimetre perimetre) {
        handle.inTransaction(transaction -> {
            Compteur.tenir(transaction);
            if (lire(transaction, empreinte).isEmpty()) {
                transaction.execute("insert into portee_vue (empreinte, contenu) values (?, ?)", empreinte,
                        perimetre.contenu());
            }
            return empreinte;
        });
    }
}
