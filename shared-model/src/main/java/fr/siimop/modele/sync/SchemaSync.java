package fr.siimop.modele.sync;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The tables that a person may read, their columns and the rights on them. */
public record SchemaSync(int version, List<TableSync> tables) {

    /**
     * Version of the tables of this program: raised when an older workbench, or an older server, can no longer be worked
     * with. Columns that are added do not raise it: who does not know them leaves them alone.
     */
    public static final int VERSION = 1;

    /** Ids of the columns of a table; none when this person does not read it. */
    public Set<String> colonnes(String table) {
        return tables.stream().filter(t -> t.table().equals(table)).flatMap(t -> t.colonnes().stream())
                .map(ColonneSync::id).collect(Collectors.toSet());
    }

    /** Rows that this person will receive, all tables together; 0 when the server does not say. */
    public long lignes() {
        return tables.stream().map(TableSync::lignes).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }

    /** @param lignes rows that this person may read, for the progress of a first synchronisation; may be left out */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TableSync(String table, String libelle, List<ColonneSync> colonnes, DroitsSync droits,
            @Nullable Long lignes) {

        public TableSync(String table, String libelle, List<ColonneSync> colonnes, DroitsSync droits) {
            this(table, libelle, colonnes, droits, null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ColonneSync(String id, String libelle, String type, boolean requis, @Nullable String reference,
            @Nullable List<String> valeurs) {}

    /** Postes that a coordonnateur may write: those of a specialty for a semester. */
    public record OuvertureSync(UUID semestre, UUID specialite) {}

    /**
     * @param ouvertures of the postes, by subdivision: the only ones that this person writes there; left out when nothing
     *                   limits him, and by servers that do not say it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DroitsSync(List<String> lecture, List<String> ecriture,
            @Nullable Map<String, List<OuvertureSync>> ouvertures) {

        public DroitsSync(List<String> lecture, List<String> ecriture) {
            this(lecture, ecriture, null);
        }
    }
}
