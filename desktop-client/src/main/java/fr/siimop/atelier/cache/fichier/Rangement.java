package fr.siimop.atelier.cache.fichier;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

import org.h2.api.ErrorCode;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back the room of what was overwritten in the copy, a little at a time, while nobody uses it. H2 would do so in a
 * thread of its own beside those who read and write, where a commit may then fail half-way: decision 0034.
 */
public final class Rangement implements AutoCloseable {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Rangement.class);
    /** What is moved at a time: nobody waits for more. H2 leaves alone what is bigger than that in one piece. */
    private static final int PAS = 4 << 20;
    /** Steps that give nothing back: what was written a moment ago cannot be moved yet. */
    private static final int STERILES = 2;
    private static final int TOUS = Integer.MAX_VALUE;
    private static final int ATTENTE_SECONDES = 5;

    private final FichierH2 fichier;
    private final MVStore magasin;
    private final Mesures mesures;
    private final Semaphore usages = new Semaphore(TOUS);
    private final ReentrantLock ecriture = new ReentrantLock();
    private final AtomicBoolean prevu = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor fond = new ScheduledThreadPoolExecutor(1, tache -> Thread.ofPlatform()
            .name("rangement").daemon().priority(Thread.MIN_PRIORITY).unstarted(tache));

    /**
     * When it is worth it.
     *
     * @param octets      below which a file stays as it is
     * @param remplissage below which it is put in order, in percent
     * @param repos       after a writing, in milliseconds
     */
    public record Mesures(long octets, int remplissage, long repos) {
        public static final Mesures NORMALES = new Mesures(32L << 20, 60, 3_000);
    }

    /** Somebody uses the copy until he says so. */
    public interface Usage extends AutoCloseable {
        @Override
        void close();
    }

    public Rangement(FichierH2 fichier, Connection connexion, Mesures mesures) throws SQLException {
        this.fichier = fichier;
        this.magasin = magasin(connexion);
        this.mesures = mesures;
        fond.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    static MVStore magasin(Connection connexion) throws SQLException {
        return ((SessionLocal) connexion.unwrap(JdbcConnection.class).getSession()).getDatabase().getStore()
                .getMvStore();
    }

    public Usage lire() {
        usages.acquireUninterruptibly();
        return usages::release;
    }

    public Usage ecrire() {
        usages.acquireUninterruptibly();
        return () -> {
            usages.release();
            prevoir();
        };
    }

    /** Waits for who writes many rows already; ended by the same thread. */
    public Usage ecrireSeul() {
        ecriture.lock();
        if (fond.isShutdown()) {
            ecriture.unlock();
            throw new ErreurCache(new SQLException("The copy is closed", null, ErrorCode.DATABASE_IS_CLOSED));
        }
        Usage usage = ecrire();
        return () -> {
            usage.close();
            ecriture.unlock();
        };
    }

    private void prevoir() {
        if (prevu.compareAndSet(false, true)) {
            try {
                fond.schedule(this::ranger, mesures.repos(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException e) {
                JOURNAL.debug("Closing: it is put in order then");
            }
        }
    }

    private void ranger() {
        prevu.set(false);
        try {
            int steriles = 0;
            while (steriles < STERILES && enDesordre() && !fond.isShutdown()) {
                if (usages.hasQueuedThreads() || !usages.tryAcquire(TOUS)) {
                    prevoir();
                    return;
                }
                int avant = magasin.getFileStore().getChunksFillRate();
                try {
                    magasin.compact(mesures.remplissage(), PAS);
                    magasin.commit();
                    magasin.sync();
                } finally {
                    usages.release(TOUS);
                }
                steriles = magasin.getFileStore().getChunksFillRate() > avant ? 0 : steriles + 1;
            }
        } catch (RuntimeException e) {
            JOURNAL.warn("The copy keeps the room of what was overwritten", e);
            // H2 closes at once a file that it could not put in order: nobody reads it any more before the next start
            if (!fond.isShutdown() && (magasin.isClosed() || FichierH2.abime(e))) {
                condamner();
            }
        }
    }

    private void condamner() {
        try {
            fichier.condamner();
        } catch (IOException e) {
            JOURNAL.warn("The copy is damaged, and the next start will not know it", e);
        }
    }

    private boolean enDesordre() {
        FileStore<?> fichier = magasin.isClosed() ? null : magasin.getFileStore();
        return fichier != null && fichier.size() > mesures.octets()
                && fichier.getChunksFillRate() < mesures.remplissage();
    }

    /** To be called before the file is closed. What is being moved is moved: an interruption would close the file. */
    @Override
    public void close() {
        fond.shutdown();
        try {
            if (!fond.awaitTermination(ATTENTE_SECONDES, TimeUnit.SECONDS)) {
                JOURNAL.warn("Closing while the copy is put in order");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
