package fr.siimop.serveur.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.serveur.stockage.Base;

/**
 * Forgets, once a day, the outcomes of mutations that no workbench will ask again. One that comes after all is treated
 * as a new one, and says the same of what is still as it left it.
 */
public final class Menage implements AutoCloseable {

    /** More than a year of studies: a computer left in a cupboard for a summer still gets its answers. */
    public static final Duration GARDE = Duration.ofDays(400);

    private static final Logger JOURNAL = LoggerFactory.getLogger(Menage.class);
    private static final Duration PERIODE = Duration.ofDays(1);
    private static final int LOT = 5_000;

    private final Base base;
    private final Clock horloge;
    private final Thread fil;

    public Menage(Base base, Clock horloge) {
        this.base = base;
        this.horloge = horloge;
        this.fil = Thread.ofVirtual().name("menage").unstarted(this::tourner);
    }

    public Menage commencer() {
        fil.start();
        return this;
    }

    /** In small transactions, so that nobody waits. @return how many outcomes were forgotten */
    int purger() {
        OffsetDateTime limite = horloge.instant().minus(GARDE).atOffset(ZoneOffset.UTC);
        int total = 0;
        int lot = LOT;
        while (lot == LOT) {
            lot = base.jdbi().inTransaction(handle -> handle.createUpdate("delete from mutation_recue where mutation "
                    + "in (select mutation from mutation_recue where instant < :limite fetch first " + LOT
                    + " rows only)").bind("limite", limite).execute());
            total += lot;
        }
        return total;
    }

    private void tourner() {
        try {
            while (true) {
                tenter();
                Thread.sleep(PERIODE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void tenter() {
        try {
            int oubliees = purger();
            JOURNAL.info("{} outcomes of mutations forgotten", oubliees);
        } catch (RuntimeException e) {
            JOURNAL.warn("Outcomes of mutations could not be forgotten, next try in {}", PERIODE, e);
        }
    }

    /** Interrupted only while it waits: an interrupt during a purge would close H2's file under all who use it. */
    @Override
    public synchronized void close() {
        fil.interrupt();
    }
}
