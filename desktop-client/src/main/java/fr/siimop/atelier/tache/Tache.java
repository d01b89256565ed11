package fr.siimop.atelier.tache;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Work under way. Cancelling asks it to stop at its next step and forgets its result. */
public final class Tache {

    private final List<Runnable> aInterrompre = new CopyOnWriteArrayList<>();
    private final CountDownLatch fin = new CountDownLatch(1);
    private volatile boolean annulee;

    public void annuler() {
        annulee = true;
        aInterrompre.forEach(Runnable::run);
    }

    public boolean annulee() {
        return annulee;
    }

    /** Waits until nothing of it runs any more. */
    public boolean attendre(long secondes) throws InterruptedException {
        return fin.await(secondes, TimeUnit.SECONDS);
    }

    void finir() {
        fin.countDown();
    }

    void auBesoin(Runnable interruption) {
        aInterrompre.add(interruption);
        if (annulee) {
            interruption.run();
        }
    }
}
