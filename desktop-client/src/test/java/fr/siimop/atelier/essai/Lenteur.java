package fr.siimop.atelier.essai;

import java.util.Random;
import java.util.concurrent.Executor;

/**
 * A machine that is slow at random: {@code -Decran.lenteur=300} holds the thread of the screen and the tasks in the
 * background back by up to as many milliseconds, at each gesture and each task. No test may notice.
 */
public final class Lenteur {

    private static final int LENTEUR_MS = Integer.getInteger("ecran.lenteur", 0);
    private static final long GRAINE = Long.getLong("ecran.lenteur.graine", System.nanoTime() % 1_000_000);
    private static final Random HASARD = new Random(GRAINE);

    static {
        if (LENTEUR_MS > 0) {
            System.out.println("-Decran.lenteur=" + LENTEUR_MS + " -Decran.lenteur.graine=" + GRAINE);
        }
    }

    private Lenteur() {}

    /** Most of the time not at all, so that a task in the background is late now for the screen, now before it. */
    static void retenir() {
        if (LENTEUR_MS > 0 && HASARD.nextInt(4) == 0) {
            try {
                Thread.sleep(HASARD.nextInt(LENTEUR_MS));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static Runnable retenue(Runnable geste) {
        return () -> {
            retenir();
            geste.run();
        };
    }

    /** A thread for each task, that begins when the machine has the time. */
    public static Executor fond() {
        return tache -> Thread.startVirtualThread(retenue(tache));
    }
}
