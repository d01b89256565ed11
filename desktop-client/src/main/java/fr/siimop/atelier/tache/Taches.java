package fr.siimop.atelier.tache;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs work in the background and brings what came of it back to the UI thread. */
public final class Taches implements AutoCloseable {

    private final ExecutorService fond = Executors
            .newCachedThreadPool(Thread.ofPlatform().daemon().name("atelier-", 1).factory());
    private final Executor ecran;

    /** @param ecran runs a task on the UI thread: {@code Platform::runLater} */
    public Taches(Executor ecran) {
        this.ecran = ecran;
    }

    /** What is done in the background. It watches {@link Suivi#arrete()} between its steps. */
    @FunctionalInterface
    public interface Travail<T> {
        T faire(Suivi suivi) throws Exception;
    }

    /** For screens that run their own small calculations. */
    public Executor fond() {
        return fond;
    }

    public Executor ecran() {
        return ecran;
    }

    /** The two continuations run on the UI thread, and neither of them after {@link Tache#annuler()}. */
    public <T> Tache lancer(Travail<T> travail, Consumer<Avancement> avancement, Consumer<T> succes,
            Consumer<Echec> echec) {
        Tache tache = new Tache();
        Suivi suivi = new Suivi(tache, a -> ecran.execute(() -> avancement.accept(a)));
        fond.execute(() -> {
            try {
                T resultat = travail.faire(suivi);
                surEcran(tache, () -> succes.accept(resultat));
            } catch (Arret e) {
                tache.finir();
            } catch (Throwable e) {
                Echec dit = Echec.de(e);
                surEcran(tache, () -> echec.accept(dit));
            }
        });
        return tache;
    }

    public <T> Tache lancer(Travail<T> travail, Consumer<T> succes, Consumer<Echec> echec) {
        return lancer(travail, inutile -> {}, succes, echec);
    }

    private void surEcran(Tache tache, Runnable suite) {
        ecran.execute(() -> {
            tache.finir();
            if (!tache.annulee()) {
                suite.run();
            }
        });
    }

    @Override
    public void close() {
        fond.shutdownNow();
        try {
            fond.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
