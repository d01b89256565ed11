package fr.siimop.modele.sync;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What others did since a moment, the latest first.
 *
 * @param partielle true when there was more than the server tells at once
 */
public record NouvellesSync(List<Nouvelle> nouvelles, boolean partielle) {

    public NouvellesSync {
        nouvelles = List.copyOf(nouvelles);
    }

    /**
     * One thing done to one or more rows.
     *
     * @param operation {@code creer}, {@code modifier}, {@code supprimer}, or {@code portee} for rows that left this
     *                  person's perimeter
     * @param champs    columns that changed, in the order of the table; none for the other operations
     * @param quand     the last time
     * @param lignes    the rows, the latest first, without those past the first hundreds
     * @param nombre    how many rows
     */
    public record Nouvelle(String table, String operation, List<String> champs, String auteur, Instant quand,
            List<UUID> lignes, int nombre) {

        public Nouvelle {
            champs = List.copyOf(champs);
            lignes = List.copyOf(lignes);
        }
    }
}
