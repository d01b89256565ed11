package fr.siimop.serveur.sync;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.serveur.stockage.Base;

/**
 * Tells that something changed: at once for what this node commits, at the next look at the base for what another node
 * does.
 */
public final class Evenements implements AutoCloseable {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Evenements.class);

    private final Base base;
    private final Duration periode;
    private final AtomicLong dernier = new AtomicLong();
    private final List<LongConsumer> abonnes = new CopyOnWriteArrayList<>();
    private final Thread veilleur;

    public Evenements(Base base, Duration periode) {
        this.base = base;
        this.periode = periode;
        dernier.set(lire());
        veilleur = Thread.ofVirtual().name("evenements").start(this::veiller);
    }

    /** An end to the subscription. */
    public interface Abonnement extends AutoCloseable {

        @Override
        void close();
    }

    /** The listener is called from the thread that commits: it must only hand the number over. */
    public Abonnement abonner(LongConsumer abonne) {
        abonnes.add(abonne);
        return () -> abonnes.remove(abonne);
    }

    /** After a commit; numbers that come late are left out, since a later one was told already. */
    public void annoncer(long seq) {
        long precedent = dernier.getAndAccumulate(seq, Math::max);
        if (seq > precedent) {
            for (LongConsumer abonne : abonnes) {
                prevenir(abonne, seq);
            }
        }
    }

    public long dernier() {
        return dernier.get();
    }

    @Override
    public void close() {
        veilleur.interrupt();
        abonnes.clear();
    }

    private void prevenir(LongConsumer abonne, long seq) {
        try {
            abonne.accept(seq);
        } catch (RuntimeException e) {
            JOURNAL.warn("A listener failed and is left out", e);
            abonnes.remove(abonne);
        }
    }

    private void veiller() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(periode);
                annoncer(lire());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                JOURNAL.debug("The base does not answer, next look in {}", periode, e);
            }
        }
    }

    private long lire() {
        return base.jdbi().withHandle(
                handle -> handle.createQuery("select valeur from compteur where id = 1").mapTo(Long.class).one());
    }
}
