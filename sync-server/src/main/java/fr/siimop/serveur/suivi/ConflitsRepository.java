package fr.siimop.serveur.suivi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.ConflitOuvert;
import fr.siimop.modele.sync.Json;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Depot;

/** Conflicts that wait for a decision, for all who read the rows. */
public final class ConflitsRepository {

    private static final int MAXIMUM = 2_000;
    private static final String OUVERTS = "select c.id, c.table_nom, c.ligne, c.champ, c.base, c.mienne, c.serveur, "
            + "c.auteur, c.poste_travail, c.auteur_serveur, c.quand_serveur, c.instant, p.prenom, p.nom from conflit c "
            + "left join personne p on p.id = c.auteur where c.resolution is null "
            + "order by c.instant desc, c.id fetch first " + MAXIMUM + " rows only";

    private final Base base;
    private final Registre registre;
    private final Depot depot = new Depot();

    public ConflitsRepository(Base base, Registre registre) {
        this.base = base;
        this.registre = registre;
    }

    /** The same as long as no conflict opens nor closes, for anybody. */
    public String marque() {
        return base.jdbi().withHandle(handle -> handle
                .createQuery("select count(*), max(instant) from conflit where resolution is null")
                .map((resultat, contexte) -> resultat.getLong(1) + "/" + resultat.getObject(2, OffsetDateTime.class))
                .one()).replaceAll("[^0-9a-zA-Z/.:+-]", "");
    }

    public List<ConflitOuvert> ouverts(Auteur auteur) {
        return base.jdbi().withHandle(handle -> {
            List<ConflitOuvert> tous = handle.createQuery(OUVERTS)
                    .map((resultat, contexte) -> lire(resultat, auteur)).list();
            Map<String, Set<UUID>> lisibles = lisibles(handle, auteur, tous);
            return tous.stream().filter(c -> lisibles.getOrDefault(c.table(), Set.of()).contains(c.ligne())).toList();
        });
    }

    /**
     * The person has given up these values on this workstation, or decided otherwise: nothing waits there any more.
     * Conflicts of others are left alone.
     */
    public int clore(Auteur auteur, Collection<UUID> ids, Instant quand) {
        int clos = base.jdbi()
                .inTransaction(handle -> handle.createUpdate("update conflit set resolution = 'abandonne', "
                        + "resolu_par = :auteur, resolu_le = :quand where id = any(:ids) and auteur = :auteur "
                        + "and poste_travail = :poste and resolution is null").bindArray("ids", UUID.class, ids)
                        .bind("auteur", auteur.personne()).bind("poste", auteur.posteDeTravail())
                        .bind("quand", quand.atOffset(ZoneOffset.UTC)).execute());
        base.surLeDisque();
        return clos;
    }

    private Map<String, Set<UUID>> lisibles(Handle handle, Auteur auteur, List<ConflitOuvert> conflits) {
        Map<String, Set<UUID>> parTable = new HashMap<>();
        conflits.forEach(c -> parTable.computeIfAbsent(c.table(), table -> new HashSet<>()).add(c.ligne()));
        Map<String, Set<UUID>> lisibles = new HashMap<>();
        parTable.forEach((table, ids) -> registre.chercher(table).ifPresent(descripteur -> depot
                .lire(handle, descripteur, new ArrayList<>(ids)).stream()
                .filter(ligne -> auteur.droits().peutLire(table, ligne.portee()))
                .forEach(ligne -> lisibles.computeIfAbsent(table, t -> new HashSet<>()).add(ligne.ligne().id()))));
        return lisibles;
    }

    private static ConflitOuvert lire(ResultSet resultat, Auteur auteur) throws SQLException {
        String poste = Objects.requireNonNullElse(resultat.getString("poste_travail"), "");
        boolean ici = Objects.equals(resultat.getObject("auteur", UUID.class), auteur.personne())
                && poste.equals(auteur.posteDeTravail());
        ConflitChamp conflit = new ConflitChamp(json(resultat.getString("base")), json(resultat.getString("mienne")),
                json(resultat.getString("serveur")), resultat.getString("auteur_serveur"),
                resultat.getObject("quand_serveur", OffsetDateTime.class).toInstant());
        return new ConflitOuvert(resultat.getObject("id", UUID.class), resultat.getString("table_nom"),
                resultat.getObject("ligne", UUID.class), resultat.getString("champ"), conflit,
                resultat.getString("prenom") + " " + resultat.getString("nom"), poste, ici,
                resultat.getObject("instant", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Object json(@Nullable String texte) {
        return texte == null ? null : Json.MAPPER.readValue(texte, Object.class);
    }
}
