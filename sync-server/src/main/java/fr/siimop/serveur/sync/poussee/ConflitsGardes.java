package fr.siimop.serveur.sync.poussee;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.Json;
import fr.siimop.serveur.journal.Auteur;

/** Conflicts of one push: kept until a person resolves them, by writing the field again or by giving up his value. */
final class ConflitsGardes {

    private record Nouveau(UUID id, UUID mutation, String table, UUID ligne, String champ, ConflitChamp conflit) {}

    private final Handle handle;
    private final Auteur auteur;
    private final Map<String, Set<UUID>> ouverts = new HashMap<>();
    private final List<Nouveau> nouveaux = new ArrayList<>();
    private final Map<UUID, String> clos = new HashMap<>();

    ConflitsGardes(Handle handle, Auteur auteur, Collection<UUID> lignes) {
        this.handle = handle;
        this.auteur = auteur;
        handle.createQuery("select id, table_nom, ligne, champ from conflit where ligne = any(:lignes) "
                + "and auteur = :auteur and resolution is null").bindArray("lignes", UUID.class, lignes)
                .bind("auteur", auteur.personne())
                .map((resultat, contexte) -> Map.entry(
                        cle(resultat.getString(2), resultat.getObject(3, UUID.class), resultat.getString(4)),
                        resultat.getObject(1, UUID.class)))
                .forEach(ouvert -> ouverts.computeIfAbsent(ouvert.getKey(), cle -> new HashSet<>())
                        .add(ouvert.getValue()));
    }

    void ouvrir(UUID mutation, String table, UUID ligne, String champ, ConflitChamp conflit) {
        clore(table, ligne, champ, "remplace");
        nouveaux.add(new Nouveau(UUID.randomUUID(), mutation, table, ligne, champ, conflit));
    }

    /** The author has written the field again, knowing what the server had. */
    void resoudre(String table, UUID ligne, String champ) {
        clore(table, ligne, champ, "resolu");
    }

    private void clore(String table, UUID ligne, String champ, String resolution) {
        ouverts.getOrDefault(cle(table, ligne, champ), Set.of()).forEach(id -> clos.put(id, resolution));
        nouveaux.removeIf(nouveau -> nouveau.table().equals(table) && nouveau.ligne().equals(ligne)
                && nouveau.champ().equals(champ));
    }

    void garder(Instant instant) {
        if (!nouveaux.isEmpty()) {
            inserer(instant);
        }
        clos.forEach((id, resolution) -> handle.execute(
                "update conflit set resolution = ?, resolu_par = ?, resolu_le = ? where id = ?", resolution,
                auteur.personne(), instant.atOffset(ZoneOffset.UTC), id));
    }

    private void inserer(Instant instant) {
        PreparedBatch lot = handle.prepareBatch("insert into conflit (id, mutation, table_nom, ligne, champ, base, "
                + "mienne, serveur, auteur, poste_travail, auteur_serveur, quand_serveur, instant) values (:id, "
                + ":mutation, :table, :ligne, :champ, :base, :mienne, :serveur, :auteur, :poste, :autre, :quand, "
                + ":instant)");
        for (Nouveau nouveau : nouveaux) {
            ConflitChamp conflit = nouveau.conflit();
            lot.bind("id", nouveau.id()).bind("mutation", nouveau.mutation()).bind("table", nouveau.table())
                    .bind("ligne", nouveau.ligne()).bind("champ", nouveau.champ()).bind("base", json(conflit.base()))
                    .bind("mienne", json(conflit.mienne())).bind("serveur", json(conflit.serveur()))
                    .bind("auteur", auteur.personne()).bind("poste", auteur.posteDeTravail())
                    .bind("autre", conflit.auteur()).bind("quand", conflit.quand().atOffset(ZoneOffset.UTC))
                    .bind("instant", instant.atOffset(ZoneOffset.UTC)).add();
        }
        lot.execute();
    }

    private static String json(@Nullable Object valeur) {
        return Json.MAPPER.writeValueAsString(valeur);
    }

    private static String cle(String table, UUID ligne, String champ) {
        return table + "/" + ligne + "/" + champ;
    }
}
