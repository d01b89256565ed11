package fr.siimop.bout.simulation;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import fr.siimop.serveur.journal.Ecriture;
import fr.siimop.serveur.journal.Unite;

/** A transaction that has taken its number and not committed yet: what a naive cursor passes over. */
final class EcrivainLent {

    /** A thread for each: on two cores the common pool has one, for all the histories that are played. */
    static final Executor FIL = travail -> Thread.ofPlatform().daemon().start(travail);

    private final CountDownLatch numeroPris = new CountDownLatch(1);
    private final CountDownLatch libre = new CountDownLatch(1);
    private final CompletableFuture<Boolean> fait;
    private final Runnable valide;

    /** @param valide done once it has committed */
    EcrivainLent(Ecriture ecriture, Consumer<Unite> travail, Runnable valide) {
        this.valide = valide;
        fait = CompletableFuture.supplyAsync(() -> ecrire(ecriture, travail),
                FIL);
        attendre(numeroPris);
    }

    private boolean ecrire(Ecriture ecriture, Consumer<Unite> travail) {
        try {
            return Univers.ecrire(ecriture, unite -> {
                travail.accept(unite);
                unite.avantFin(tx -> {
                    numeroPris.countDown();
                    attendre(libre);
                });
            }) > 0;
        } catch (RuntimeException e) {
            return false; // the server was killed meanwhile
        } finally {
            numeroPris.countDown();
        }
    }

    /** Lets it commit; whether it did. */
    boolean liberer() {
        libre.countDown();
        boolean abouti = fait.join();
        if (abouti) {
            valide.run();
        }
        return abouti;
    }

    void libererBientot(int millisecondes) {
        CompletableFuture.delayedExecutor(millisecondes, TimeUnit.MILLISECONDS, FIL).execute(libre::countDown);
    }

    private static void attendre(CountDownLatch signal) {
        try {
            if (!signal.await(120, TimeUnit.SECONDS)) {
                throw new IllegalStateException("Nobody freed the slow writer");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
