package fr.siimop.modele.sync;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a row, the latest first.
 *
 * @param suite to be given back to receive what happened before; {@code null} when this is all
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HistoriqueSync(List<Passage> passages, @Nullable String suite) {

    /**
     * One change of the row.
     *
     * @param operation {@code creer}, {@code modifier}, {@code supprimer}, or {@code portee} when the row followed
     *                  another one into another subdivision
     * @param numero    names the import or the campaign that is the cause
     * @param champs    those that changed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Passage(String operation, Instant quand, String auteur, String posteDeTravail, String cause,
            @Nullable String numero, Map<String, Valeurs> champs) {}

    /** JSON scalars; both are always there, so that absent means that the column was empty. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Valeurs(@Nullable Object avant, @Nullable Object apres) {}
}
