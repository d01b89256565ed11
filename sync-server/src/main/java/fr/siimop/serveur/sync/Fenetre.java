package fr.siimop.serveur.sync;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import fr.siimop.serveur.stockage.Compteur;

/**
 * Rows touched by the next transactions of the feed, which are taken whole and in their order.
 *
 * @param fin     number of the last of these transactions; that of the start when there is none
 * @param derniere whether nothing follows it
 */
record Fenetre(long fin, boolean derniere, Map<String, Map<UUID, Trace>> parTable) {

    private static final int TRANSACTIONS = 500;

    /** Where a row was before these transactions and where they left it, and the last of them to touch it. */
    static final class Trace {

        Set<String> anciennes = Set.of();
        Set<String> nouvelles = Set.of();
        long revision;
    }

    /** Up to about so many rows; more only when one transaction is larger. */
    static Fenetre apres(Handle handle, long position, int lignes) {
        long haute = Compteur.lire(handle);
        Map<Long, Long> seqs = new LinkedHashMap<>();
        handle.createQuery("select tx, seq from journal_tx where seq > :position and seq <= :haute order by seq "
                + "fetch first :maximum rows only").bind("position", position).bind("haute", haute)
                .bind("maximum", TRANSACTIONS)
                .map((resultat, contexte) -> Map.entry(resultat.getLong(1), resultat.getLong(2)))
                .forEach(transaction -> seqs.put(transaction.getKey(), transaction.getValue()));
        long derniere = seqs.values().stream().mapToLong(Long::longValue).max().orElse(position);
        List<Long> prises = choisir(seqs.keySet(), tailles(handle, position, derniere), lignes);
        long fin = prises.isEmpty() ? position : seqs.getOrDefault(prises.getLast(), position);
        return new Fenetre(fin, fin >= haute, traces(handle, position, fin));
    }

    private static List<Long> choisir(Collection<Long> transactions, Map<Long, Integer> tailles, int lignes) {
        List<Long> prises = new ArrayList<>();
        int total = 0;
        for (Long tx : transactions) {
            if (total >= lignes) {
                break;
            }
            prises.add(tx);
            total += tailles.getOrDefault(tx, 0);
        }
        return prises;
    }

    private static Map<Long, Integer> tailles(Handle handle, long position, long fin) {
        Map<Long, Integer> tailles = new HashMap<>();
        handle.createQuery("select t.tx, count(*) from journal_tx t join journal j on j.tx = t.tx "
                + "where t.seq > :position and t.seq <= :fin group by t.tx").bind("position", position).bind("fin", fin)
                .map((resultat, contexte) -> Map.entry(resultat.getLong(1), resultat.getInt(2)))
                .forEach(taille -> tailles.put(taille.getKey(), taille.getValue()));
        return tailles;
    }

    private static Map<String, Map<UUID, Trace>> traces(Handle handle, long position, long fin) {
        Map<String, Map<UUID, Trace>> parTable = new HashMap<>();
        handle.createQuery("select t.seq, j.table_nom, j.ligne, j.portee_avant, j.portee_apres from journal_tx t "
                + "join journal j on j.tx = t.tx where t.seq > :position and t.seq <= :fin")
                .bind("position", position).bind("fin", fin)
                .map((resultat, contexte) -> noter(resultat, parTable)).list();
        return parTable;
    }

    private static Trace noter(ResultSet resultat, Map<String, Map<UUID, Trace>> parTable) throws SQLException {
        Trace trace = parTable.computeIfAbsent(resultat.getString(2), table -> new LinkedHashMap<>())
                .computeIfAbsent(resultat.getObject(3, UUID.class), id -> new Trace());
        trace.revision = Math.max(trace.revision, resultat.getLong(1));
        trace.anciennes = avec(trace.anciennes, resultat.getString(4));
        trace.nouvelles = avec(trace.nouvelles, resultat.getString(5));
        return trace;
    }

    /** Of one element nearly always: a hash table for each would weigh more than the rows. */
    private static Set<String> avec(Set<String> portees, @Nullable String portee) {
        if (portee == null || portees.contains(portee)) {
            return portees;
        }
        Set<String> toutes = new HashSet<>(portees);
        toutes.add(portee);
        return Set.copyOf(toutes);
    }
}
