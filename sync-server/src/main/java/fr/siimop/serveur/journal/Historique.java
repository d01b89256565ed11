package fr.siimop.serveur.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.sync.Json;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Depot;

/** What the journal knows of a row: who, when, from where, what before and after. */
public final class Historique {

    private static final Pattern SUITE = Pattern.compile("(\\d{1,18})\\.(\\d{1,9})");

    private static final TypeReference<LinkedHashMap<String, Champ>> CHAMPS = new TypeReference<>() {
    };
    private static final String SELECTION = "select j.tx, j.ordre, j.operation, j.portee_avant, j.portee_apres, j.champs, t.seq, "
            + "t.instant, t.poste_travail, t.cause, t.numero_cause, p.prenom, p.nom from journal j "
            + "join journal_tx t on t.tx = j.tx left join personne p on p.id = t.auteur "
            + "where j.ligne = :ligne and j.table_nom = :table and j.champs like :motif escape '!' ";
    private static final String TOUT = "%";

    private final Base base;
    private final Depot depot = new Depot();

    public Historique(Base base) {
        this.base = base;
    }

    /** JSON scalars. */
    public record Champ(@Nullable Object avant, @Nullable Object apres) {}

    public record Entree(long seq, Instant instant, String auteur, String posteDeTravail, Cause cause, String operation,
            @Nullable String porteeAvant, @Nullable String porteeApres, Map<String, Champ> champs) {}

    /** Some changes, the latest first; {@code suite} asks for those before them, {@code null} when there are none. */
    public record Page(List<Entree> entrees, @Nullable String suite) {}

    private record Place(long tx, int ordre) {

        static final Place FIN = new Place(Long.MAX_VALUE, Integer.MAX_VALUE);

        static Place lire(String suite) throws SuiteInconnue {
            Matcher morceaux = SUITE.matcher(suite);
            if (!morceaux.matches()) {
                throw new SuiteInconnue();
            }
            return new Place(Long.parseLong(morceaux.group(1)), Integer.parseInt(morceaux.group(2)));
        }
    }

    private record EntreePlacee(Place place, Entree entree) {}

    /** The latest change first; empty when the person may not read the row. */
    public List<Entree> de(Auteur auteur, DescripteurEntite<?> descripteur, UUID id) {
        try {
            return page(auteur, descripteur, id, null, Integer.MAX_VALUE).map(Page::entrees).orElse(List.of());
        } catch (SuiteInconnue e) {
            throw new IllegalStateException("No page was asked for", e);
        }
    }

    /**
     * A row that was deleted keeps its history, for those who could read it.
     *
     * @param suite   of the page before, or {@code null} for the latest changes
     * @param maximum number of changes
     * @return empty when this person has never been able to read such a row
     */
    public Optional<Page> page(Auteur auteur, DescripteurEntite<?> descripteur, UUID id, @Nullable String suite,
            int maximum) throws SuiteInconnue {
        Place avant = suite == null ? Place.FIN : Place.lire(suite);
        return base.jdbi().withHandle(handle -> {
            if (portee(handle, descripteur, id).filter(p -> auteur.peutLire(descripteur.table(), p)).isEmpty()) {
                return Optional.empty();
            }
            int lues = maximum == Integer.MAX_VALUE ? maximum : maximum + 1;
            List<EntreePlacee> entrees = lire(handle, descripteur, id, TOUT, avant, lues);
            boolean encore = entrees.size() > maximum;
            List<EntreePlacee> page = encore ? entrees.subList(0, maximum) : entrees;
            Place derniere = encore ? page.getLast().place() : Place.FIN;
            return Optional.of(new Page(page.stream().map(EntreePlacee::entree).toList(),
                    encore ? derniere.tx() + "." + derniere.ordre() : null));
        });
    }

    /** Last change of one field; empty when it has not changed since the row was loaded. */
    public static Optional<Entree> dernierChangement(Handle handle, DescripteurEntite<?> descripteur, UUID id,
            String champ) {
        return lire(handle, descripteur, id, "%\"" + champ.replace("_", "!_") + "\":{%", Place.FIN, 1).stream()
                .map(EntreePlacee::entree).findFirst();
    }

    private Optional<String> portee(Handle handle, DescripteurEntite<?> descripteur, UUID id) {
        return depot.lire(handle, descripteur, id).map(ligne -> ligne.portee())
                .or(() -> lire(handle, descripteur, id, TOUT, Place.FIN, 1).stream().findFirst()
                        .map(derniere -> derniere.entree().porteeAvant()));
    }

    private static List<EntreePlacee> lire(Handle handle, DescripteurEntite<?> descripteur, UUID id, String motif,
            Place avant, int maximum) {
        return handle.createQuery(SELECTION + "and (j.tx < :tx or j.tx = :tx and j.ordre < :ordre) "
                + "order by j.tx desc, j.ordre desc limit :maximum").bind("ligne", id)
                .bind("table", descripteur.table()).bind("motif", motif).bind("tx", avant.tx())
                .bind("ordre", avant.ordre())
                .bind("maximum", maximum).map((resultat, contexte) -> new EntreePlacee(
                        new Place(resultat.getLong("tx"), resultat.getInt("ordre")),
                        ENTREE.map(resultat, contexte)))
                .list();
    }

    private static final RowMapper<Entree> ENTREE = (resultat, contexte) -> new Entree(resultat.getLong("seq"),
            resultat.getObject("instant", OffsetDateTime.class).toInstant(),
            nom(resultat.getString("prenom"), resultat.getString("nom"), resultat.getString("poste_travail")),
            resultat.getString("poste_travail"),
            new Cause(resultat.getString("cause"), resultat.getString("numero_cause")),
            resultat.getString("operation"), resultat.getString("portee_avant"), resultat.getString("portee_apres"),
            Json.MAPPER.readValue(resultat.getString("champs"), CHAMPS));

    private static String nom(@Nullable String prenom, @Nullable String nom, String posteDeTravail) {
        return nom == null ? "SiiMOP (" + posteDeTravail + ")" : prenom + " " + nom;
    }
}
