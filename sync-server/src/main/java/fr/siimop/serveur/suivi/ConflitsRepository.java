package fr.siimop.serveur.suivi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Registre;
import fr.siimop.modele.sync.ConflitChamp;
import fr.siimop.modele.sync.ConflitOuvert;
import fr.siimop.modele.sync.Json;
import fr.siimop.serveur.journal.Auteur;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.sync.Empreinte;

/** Conflicts that wait for a decision, for all who read the rows. */
public final class ConflitsRepository {

    private static final int MAXIMUM = 2_000;
    /** Fewer than what one request may close. */
    private static final int D_ICI = 5_000;
    private static final String NUMERO = "select c.id from conflit c ";
    private static final String TOUT = "select c.id, c.table_nom, c.ligne, c.champ, c.base, c.mienne, c.serveur, "
            + "c.auteur, c.poste_travail, c.auteur_serveur, c.quand_serveur, c.instant, p.prenom, p.nom "
            + "from conflit c left join personne p on p.id = c.auteur ";
    private static final String OUVERTS = "where c.resolution is null ";
    private static final String DERNIERS = "order by c.instant desc, c.id fetch first :maximum rows only";

    private final Base base;
    private final Registre registre;

    public ConflitsRepository(Base base, Registre registre) {
        this.base = base;
        this.registre = registre;
    }

    /** The same as long as none of those that {@link #ouverts} gives opens nor closes; says nothing else. */
    public String marque(Auteur auteur) {
        return Empreinte.de(base.jdbi().withHandle(handle -> {
            Set<UUID> ids = new TreeSet<>(dIci(handle, auteur, NUMERO).mapTo(UUID.class).list());
            tables(handle).forEach(
                    table -> ids.addAll(lisibles(handle, auteur, table, NUMERO).mapTo(UUID.class).list()));
            return ids.toString();
        }));
    }

    /** The latest first: on the rows that this person reads, and on any row those that wait on this workstation. */
    public List<ConflitOuvert> ouverts(Auteur auteur) {
        return base.jdbi().withHandle(handle -> {
            Map<UUID, ConflitOuvert> tous = new HashMap<>();
            dIci(handle, auteur, TOUT).map((resultat, contexte) -> lire(resultat, auteur))
                    .forEach(conflit -> tous.put(conflit.id(), sansValeurs(conflit)));
            lisibles(handle, auteur).forEach(conflit -> tous.put(conflit.id(), conflit));
            return tous.values().stream()
                    .sorted(Comparator.comparing(ConflitOuvert::depuis).reversed().thenComparing(ConflitOuvert::id))
                    .toList();
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

    private static Query dIci(Handle handle, Auteur auteur, String debut) {
        return handle
                .createQuery(debut + OUVERTS + "and c.auteur = :auteur and c.poste_travail = :poste "
                        + DERNIERS)
                .bind("auteur", auteur.personne()).bind("poste", auteur.posteDeTravail()).bind("maximum", D_ICI);
    }

    private List<ConflitOuvert> lisibles(Handle handle, Auteur auteur) {
        return tables(handle).stream()
                .flatMap(table -> lisibles(handle, auteur, table, TOUT)
                        .map((resultat, contexte) -> lire(resultat, auteur)).list().stream())
                .sorted(Comparator.comparing(ConflitOuvert::depuis).reversed()).limit(MAXIMUM).toList();
    }

    /** Those in which something waits. */
    private List<String> tables(Handle handle) {
        return handle.createQuery("select distinct c.table_nom from conflit c " + OUVERTS).mapTo(String.class).stream()
                .filter(table -> registre.chercher(table).isPresent()).toList();
    }

    private static Query lisibles(Handle handle, Auteur auteur, String table, String debut) {
        return handle
                .createQuery(debut + "join " + table + " t on t.id = c.ligne " + OUVERTS
                        + "and c.table_nom = :table and t.portee = any(:portees) " + DERNIERS)
                .bind("table", table).bindArray("portees", String.class, auteur.droits().lecture(table))
                .bind("maximum", MAXIMUM);
    }

    /** Of a row that is no more, or that this person reads no more: enough to close it. */
    private static ConflitOuvert sansValeurs(ConflitOuvert c) {
        return new ConflitOuvert(c.id(), c.table(), c.ligne(), c.champ(),
                new ConflitChamp(null, null, null, "", c.conflit().quand()), c.auteur(), c.posteDeTravail(), c.mien(),
                c.ici(),
                c.depuis());
    }

    private static ConflitOuvert lire(ResultSet resultat, Auteur auteur) throws SQLException {
        String poste = Objects.requireNonNullElse(resultat.getString("poste_travail"), "");
        boolean mien = Objects.equals(resultat.getObject("auteur", UUID.class), auteur.personne());
        ConflitChamp conflit = new ConflitChamp(json(resultat.getString("base")), json(resultat.getString("mienne")),
                json(resultat.getString("serveur")), resultat.getString("auteur_serveur"),
                resultat.getObject("quand_serveur", OffsetDateTime.class).toInstant());
        return new ConflitOuvert(resultat.getObject("id", UUID.class), resultat.getString("table_nom"),
                resultat.getObject("ligne", UUID.class), resultat.getString("champ"), conflit,
                NomAuteur.de(resultat.getString("prenom"), resultat.getString("nom"),
                        resultat.getString("poste_travail")),
                poste, mien, mien && poste.equals(auteur.posteDeTravail()),
                resultat.getObject("instant", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Object json(@Nullable String texte) {
        return texte == null ? null : Json.MAPPER.readValue(texte, Object.class);
    }
}
