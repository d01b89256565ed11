package fr.siimop.serveur.sync.poussee;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.sync.Json;
import fr.siimop.modele.sync.Resultat;
import fr.siimop.serveur.stockage.ParLots;

/** Outcomes kept, see {@code Menage}, so that a mutation sent again changes nothing and gets the same answer. */
final class MutationsConnues {

    private MutationsConnues() {}

    record Connue(UUID personne, String empreinte, Resultat resultat) {}

    /** {@code ecrite}: its revision is the number of the transaction, which only the commit gives. */
    record Nouvelle(String empreinte, Resultat resultat, boolean ecrite) {}

    static Map<UUID, Connue> lire(Handle handle, Collection<UUID> mutations) {
        Map<UUID, Connue> connues = new HashMap<>();
        handle.createQuery("select m.mutation, m.personne, m.empreinte, m.resultat, j.seq from mutation_recue m "
                + "left join journal_tx j on j.tx = m.tx where m.mutation = any(:mutations)")
                .bindArray("mutations", UUID.class, mutations)
                .map((resultat, contexte) -> {
                    Resultat garde = Json.MAPPER.readValue(resultat.getString(4), Resultat.class);
                    Long seq = resultat.getObject(5, Long.class);
                    return Map.entry(resultat.getObject(1, UUID.class),
                            new Connue(resultat.getObject(2, UUID.class), resultat.getString(3),
                                    seq == null ? garde : avecRevision(garde, seq)));
                }).forEach(connue -> connues.put(connue.getKey(), connue.getValue()));
        return connues;
    }

    static void garder(Handle handle, UUID personne, List<Nouvelle> nouvelles, long tx, Instant instant) {
        ParLots.executer(handle, "insert into mutation_recue (mutation, personne, empreinte, tx, resultat, instant) "
                + "values (?, ?, ?, ?, ?, ?)", nouvelles, (requete, nouvelle) -> {
                    requete.setObject(1, nouvelle.resultat().mutation());
                    requete.setObject(2, personne);
                    requete.setString(3, nouvelle.empreinte());
                    requete.setObject(4, nouvelle.ecrite() ? Long.valueOf(tx) : null, Types.BIGINT);
                    requete.setString(5, Json.MAPPER.writeValueAsString(nouvelle.resultat()));
                    requete.setObject(6, instant.atOffset(ZoneOffset.UTC));
                });
    }

    static Resultat avecRevision(Resultat resultat, @Nullable Long revision) {
        return new Resultat(resultat.mutation(), resultat.issue(), revision, resultat.conflits(),
                resultat.anomalies());
    }
}
