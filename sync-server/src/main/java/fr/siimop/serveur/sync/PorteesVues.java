package fr.siimop.serveur.sync;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jdbi.v3.core.Handle;

import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Compteur;

/** The perimeters for which cursors were made: a cursor only carries their names. */
final class PorteesVues {

    private final Map<String, Perimetre> connues = new ConcurrentHashMap<>();

    /** To be done before a cursor that names them is handed out: they are on the disk when this returns. */
    void retenir(Base base, List<Perimetre> perimetres) {
        Map<String, Perimetre> nouvelles = new HashMap<>();
        perimetres.forEach(perimetre -> nouvelles.put(perimetre.empreinte(), perimetre));
        nouvelles.keySet().removeAll(connues.keySet());
        if (nouvelles.isEmpty()) {
            return;
        }
        nouvelles.forEach((empreinte, perimetre) -> {
            if (base.jdbi().withHandle(handle -> lire(handle, empreinte)).isEmpty()) {
                ecrire(base, empreinte, perimetre);
            }
        });
        base.surLeDisque();
        connues.putAll(nouvelles);
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
    private static void ecrire(Base base, String empreinte, Perimetre perimetre) {
        base.ecrire(transaction -> {
            Compteur.tenir(transaction);
            if (lire(transaction, empreinte).isEmpty()) {
                transaction.execute("insert into portee_vue (empreinte, contenu) values (?, ?)", empreinte,
                        perimetre.contenu());
            }
            return empreinte;
        });
    }
}
