package fr.siimop.serveur.sync;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.sync.EmpreinteTable;
import fr.siimop.serveur.stockage.Depot;

/**
 * Fingerprints of the tables by portee, kept from one comparison to the next: a table is read again only once rows of
 * the portees asked for have changed. For one thread at a time, each in a snapshot not older than the one before.
 */
final class Empreintes {

    private final Depot depot;
    private final Map<String, Map<String, EmpreinteTable>> parTable = new HashMap<>();
    private final Map<String, Set<String>> changees = new HashMap<>();
    private long vu;

    Empreintes(Depot depot) {
        this.depot = depot;
    }

    /** Of the rows of these portees, in this snapshot whose last transaction is {@code haute}. */
    EmpreinteTable de(Handle handle, long haute, DescripteurEntite<?> descripteur, Set<String> portees) {
        suivre(handle, haute);
        String table = descripteur.table();
        Map<String, EmpreinteTable> parPortee = parTable.get(table);
        if (parPortee == null || portees.stream().anyMatch(changees.getOrDefault(table, Set.of())::contains)) {
            parPortee = lire(handle, descripteur);
            parTable.put(table, parPortee);
            changees.remove(table);
        }
        EmpreinteTable somme = new EmpreinteTable();
        for (String portee : portees) {
            EmpreinteTable une = parPortee.get(portee);
            if (une != null) {
                somme.ajouter(une);
            }
        }
        return somme;
    }

    private Map<String, EmpreinteTable> lire(Handle handle, DescripteurEntite<?> descripteur) {
        Map<String, EmpreinteTable> parPortee = new HashMap<>();
        depot.reperes(handle, descripteur, (id, revision, portee) -> parPortee
                .computeIfAbsent(portee, une -> new EmpreinteTable()).ajouter(id, revision));
        return parPortee;
    }

    /** A transaction that wrote no journal line filled an empty base: nothing of what was kept holds. */
    private void suivre(Handle handle, long haute) {
        if (haute == vu) {
            return;
        }
        if (vu == 0 || haute < vu) {
            parTable.clear();
        } else {
            handle.createQuery("select distinct j.table_nom, j.portee_avant, j.portee_apres from journal_tx t "
                    + "left join journal j on j.tx = t.tx where t.seq > :apres and t.seq <= :jusqua")
                    .bind("apres", vu).bind("jusqua", haute)
                    .map((resultat, contexte) -> noter(resultat.getString(1), resultat.getString(2),
                            resultat.getString(3)))
                    .list();
        }
        vu = haute;
    }

    private boolean noter(@Nullable String table, @Nullable String avant, @Nullable String apres) {
        if (table == null) {
            parTable.clear();
            return true;
        }
        Set<String> portees = changees.computeIfAbsent(table, une -> new HashSet<>());
        Stream.of(avant, apres).filter(Objects::nonNull).forEach(portees::add);
        return true;
    }
}
