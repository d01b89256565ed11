package fr.siimop.atelier.cache.fichier;

import java.sql.SQLException;

/** The local database failed while in use: disk full, file damaged. Wrapped once, here. */
public final class ErreurCache extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ErreurCache(SQLException cause) {
        super(cause);
    }
}
