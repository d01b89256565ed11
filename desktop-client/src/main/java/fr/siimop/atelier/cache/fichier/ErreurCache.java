package fr.siimop.atelier.cache.fichier;

import java.sql.SQLException;

/** The local database failed while in use: disk full, file damaged. Wrapped once, here. */
public final class ErreurCache extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ErreurCache(SQLException cause) {
        super(cause);
    }

    /** True when the file is damaged: it is to be set aside and rebuilt, not tried again. */
    public boolean fichierAbime() {
        return getCause() instanceof SQLException e && FichierH2.abime(e);
    }
}
