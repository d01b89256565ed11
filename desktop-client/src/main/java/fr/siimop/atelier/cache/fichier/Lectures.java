package fr.siimop.atelier.cache.fichier;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.LinkedBlockingDeque;

/** Connections that read the copy, kept from one reading to the next: opening one takes longer than reading a row. */
public final class Lectures implements AutoCloseable {

    private static final int GARDEES = 4;

    private final FichierH2 fichier;
    private final Rangement rangement;
    private final LinkedBlockingDeque<Connection> libres = new LinkedBlockingDeque<>(GARDEES);

    /** What is read on a connection, entirely: nothing of it is used afterwards. */
    @FunctionalInterface
    public interface Lecture<R> {
        R sur(Connection connexion) throws SQLException;
    }

    public Lectures(FichierH2 fichier, Rangement rangement) {
        this.fichier = fichier;
        this.rangement = rangement;
    }

    public <R> R lire(Lecture<R> lecture) {
        try (Rangement.Usage usage = rangement.lire()) {
            Connection libre = libres.poll();
            Connection connexion = libre == null ? fichier.lecture() : libre;
            R lu;
            try {
                lu = lecture.sur(connexion);
            } catch (SQLException | RuntimeException e) {
                connexion.close();
                throw e;
            }
            if (!libres.offer(connexion)) {
                connexion.close();
            }
            return lu;
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }

    @Override
    public void close() {
        try {
            for (Connection libre = libres.poll(); libre != null; libre = libres.poll()) {
                libre.close();
            }
        } catch (SQLException e) {
            throw new ErreurCache(e);
        }
    }
}
