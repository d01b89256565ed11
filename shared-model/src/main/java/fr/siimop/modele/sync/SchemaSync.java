package fr.siimop.modele.sync;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The tables that a person may read, their columns and the rights on them. */
public record SchemaSync(int version, List<TableSync> tables) {

    /** Version of the tables of this program. Additive changes raise it; see {@code docs/decisions}. */
    public static final int VERSION = 1;

    public record TableSync(String table, String libelle, List<ColonneSync> colonnes, DroitsSync droits) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ColonneSync(String id, String libelle, String type, boolean requis, @Nullable String reference,
            @Nullable List<String> valeurs) {}

    public record DroitsSync(List<String> lecture, List<String> ecriture) {}
}
