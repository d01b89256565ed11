package fr.siimop.serveur.journal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

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

    private static final TypeReference<LinkedHashMap<String, Champ>> CHAMPS = new TypeReference<>() {
    };
    private static final String SELECTION = "select j.operation, j.portee_avant, j.portee_apres, j.champs, t.seq, "
            + "t.instant, t.poste_travail, t.cause, t.numero_cause, p.prenom, p.nom from journal j "
            + "join journal_tx t on t.tx = j.tx left join personne p on p.id = t.auteur "
            + "where j.ligne = :ligne and j.table_nom = :table ";

    private final Base base;
    private final Depot depot = new Depot();

    public Historique(Base base) {
        this.base = base;
    }

    /** JSON scalars. */
    public record Champ(@Nullable Object avant, @Nullable Object apres) {}

    public record Entree(long seq, Instant instant, String auteur, String posteDeTravail, Cause cause, String operation,
            @Nullable String porteeAvant, @Nullable String porteeApres, Map<String, Champ> champs) {}

    /** The latest change first; empty when the person may not read the row. */
    public List<Entree> de(Auteur auteur, DescripteurEntite<?> descripteur, UUID id) {
        return base.jdbi().withHandle(handle -> {
            List<Entree> entrees = lire(handle, descripteur, id);
            return auteur.peutLire(descripteur.table(), portee(handle, descripteur, id, entrees))
                    ? entrees
                    : List.<Entree>of();
        });
    }

    /** Last change of one field; empty when it has not changed since the row was loaded. */
    public static Optional<Entree> dernierChangement(Handle handle, DescripteurEntite<?> descripteur, UUID id,
            String champ) {
        return lire(handle, descripteur, id).stream().filter(entree -> entree.champs().containsKey(champ)).findFirst();
    }

    private String portee(Handle handle, DescripteurEntite<?> descripteur, UUID id, List<Entree> entrees) {
        return depot.lire(handle, descripteur, id).map(ligne -> ligne.portee())
                .or(() -> entrees.stream().findFirst().map(Entree::porteeAvant)).orElse("");
    }

    private static List<Entree> lire(Handle handle, DescripteurEntite<?> descripteur, UUID id) {
        return handle.createQuery(SELECTION + "order by j.tx desc, j.ordre desc").bind("ligne", id)
                .bind("table", descripteur.table()).map(ENTREE).list();
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
