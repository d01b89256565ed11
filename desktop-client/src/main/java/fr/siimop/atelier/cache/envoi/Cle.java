package fr.siimop.atelier.cache.envoi;

import java.util.UUID;

/** One row of one table. */
public record Cle(String table, UUID id) {

    /** Written out: it is asked for at each look-up of a row that waits. */
    @Override
    public int hashCode() {
        return 31 * table.hashCode() + id.hashCode();
    }
}
