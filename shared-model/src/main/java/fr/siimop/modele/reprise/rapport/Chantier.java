package fr.siimop.modele.reprise.rapport;

import java.util.List;
import java.util.UUID;

/**
 * One row to mend.
 *
 * @param ligne    id of the row, in the table of its nature
 * @param ars      in whose region it is
 * @param motifs   what is wrong, in sentences
 * @param attaches what hangs on it
 */
public record Chantier(NatureChantier nature, UUID ligne, String titre, String ars, String subdivision,
        List<String> motifs, Attaches attaches) {

    public Chantier {
        motifs = List.copyOf(motifs);
    }

    /** What mending it is worth: itself, and what hangs on it. */
    public int utilite() {
        return 1 + attaches.total();
    }
}
