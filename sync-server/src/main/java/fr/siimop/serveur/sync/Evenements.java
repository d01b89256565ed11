package fr.siimop.serveur.sync;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.modele.droits.Droits;
import fr.siimop.serveur.stockage.Base;
import fr.siimop.serveur.stockage.Compteur;

/**
 * Tells that something changed, and where: soon after what this node commits, at the next look at the base for what
 * another node does. Commits that follow each other closely are told together, so that a crowd of workbenches does not
 * come back for each of them.
 */
public final class Evenements implements AutoCloseable {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Evenements.class);
    private static final Duration ENTRE_ANNONCES = Duration.ofMillis(200);
    /** What a person may read is computed from these. */
    private static final Set<String> TABLES_DES_DROITS = Set.of("fonction", "subdivision", "periode_ouverture");

    private final Base base;
    private final Duration periode;
    private final Semaphore reveil = new Semaphore(0);
    private final List<Consumer<Annonce>> abonnes = new CopyOnWriteArrayList<>();
    private final Thread veilleur;
    private volatile long dernier;
    private volatile boolean fermes;

    public Evenements(Base base, Duration periode) {
        this.base = base;
        this.periode = periode;
        dernier = base.jdbi().withHandle(Compteur::lire);
        veilleur = Thread.ofVirtual().name("evenements").start(this::veiller);
    }

    /** An end to the subscription. */
    public interface Abonnement extends AutoCloseable {

        @Override
        void close();
    }

    /** A table, and the portee of rows that came or left. */
    public record Lieu(String table, @Nullable String portee) {}

    /**
     * @param seq   of the last transaction
     * @param lieux where the transactions wrote since the announcement before; none when they do not say
     */
    public record Annonce(long seq, Set<Lieu> lieux) {

        /** Asks whoever hears it to end. */
        public static final Annonce FIN = new Annonce(-1, Set.of());

        public Annonce {
            lieux = Set.copyOf(lieux);
        }

        /** Whether the rights of anybody may have changed. */
        public boolean toucheLesDroits() {
            return lieux.isEmpty() || lieux.stream().anyMatch(lieu -> TABLES_DES_DROITS.contains(lieu.table()));
        }

        /** Whether somebody with these rights may have something to receive. */
        public boolean concerne(Droits droits) {
            return lieux.isEmpty() || lieux.stream().anyMatch(lieu -> {
                String portee = lieu.portee();
                return portee != null && droits.peutLire(lieu.table(), portee);
            });
        }

        /** This one, then another. */
        public Annonce puis(Annonce suite) {
            if (lieux.isEmpty() || suite.lieux.isEmpty()) {
                return new Annonce(suite.seq, Set.of());
            }
            Set<Lieu> tous = new HashSet<>(lieux);
            tous.addAll(suite.lieux);
            return new Annonce(suite.seq, tous);
        }
    }

    /** The listener must only hand the announcement over: the others wait meanwhile. */
    public Abonnement abonner(Consumer<Annonce> abonne) {
        abonnes.add(abonne);
        return () -> abonnes.remove(abonne);
    }

    /** After a commit; its number is read again from the base, together with those that came meanwhile. */
    public void annoncer(long seq) {
        if (seq > dernier) {
            reveil.release();
        }
    }

    public long dernier() {
        return dernier;
    }

    @Override
    public void close() {
        fermes = true;
        reveil.release();
        abonnes.clear();
    }

    /** Never interrupted: H2 closes its file under a thread that is interrupted while it reads. */
    private void veiller() {
        while (!fermes) {
            try {
                reveil.tryAcquire(periode.toMillis(), TimeUnit.MILLISECONDS);
                reveil.drainPermits();
                if (!fermes) {
                    regarder();
                    Thread.sleep(ENTRE_ANNONCES);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                JOURNAL.debug("The base does not answer, next look in {}", periode, e);
            }
        }
    }

    private void regarder() {
        Annonce annonce = base.jdbi().withHandle(handle -> {
            long haute = Compteur.lire(handle);
            return new Annonce(haute, haute > dernier ? lieux(handle, dernier, haute) : Set.of());
        });
        if (annonce.seq() > dernier) {
            dernier = annonce.seq();
            abonnes.forEach(abonne -> prevenir(abonne, annonce));
        }
    }

    private void prevenir(Consumer<Annonce> abonne, Annonce annonce) {
        try {
            abonne.accept(annonce);
        } catch (RuntimeException e) {
            JOURNAL.warn("A listener failed and is left out", e);
            abonnes.remove(abonne);
        }
    }

    private static Set<Lieu> lieux(Handle handle, long apres, long jusqua) {
        Set<Lieu> lieux = new HashSet<>();
        handle.createQuery("select distinct j.table_nom, j.portee_avant, j.portee_apres from journal_tx t "
                + "join journal j on j.tx = t.tx where t.seq > :apres and t.seq <= :jusqua").bind("apres", apres)
                .bind("jusqua", jusqua).map((resultat, contexte) -> {
                    lieux.add(new Lieu(resultat.getString(1), resultat.getString(2)));
                    return lieux.add(new Lieu(resultat.getString(1), resultat.getString(3)));
                }).list();
        return lieux;
    }
}
