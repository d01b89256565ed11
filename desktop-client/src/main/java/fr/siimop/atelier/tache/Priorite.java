package fr.siimop.atelier.tache;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;

/**
 * Who goes first when cores are few: work that nobody waits for stands still while somebody waits for other work.
 */
public final class Priorite {

    /** The threads at work for somebody who waits. */
    private final Set<Thread> attendus = new HashSet<>();

    /** Runs there what a person waits for. */
    public Executor attendu(Executor fond) {
        return travail -> fond.execute(() -> {
            boolean premier = commencer();
            try {
                travail.run();
            } finally {
                if (premier) {
                    finir();
                }
            }
        });
    }

    private synchronized boolean commencer() {
        return attendus.add(Thread.currentThread());
    }

    private synchronized void finir() {
        attendus.remove(Thread.currentThread());
        notifyAll();
    }

    /** Called now and then by the others, never with a lock that awaited work may want, never on the UI thread. */
    public synchronized void laisserPasser() {
        try {
            while (!attendus.isEmpty() && !attendus.contains(Thread.currentThread())) {
                wait();
            }
        } catch (InterruptedException e) {
            // the program is leaving
            Thread.currentThread().interrupt();
        }
    }
}
