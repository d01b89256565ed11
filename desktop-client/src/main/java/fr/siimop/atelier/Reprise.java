package fr.siimop.atelier;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

import fr.siimop.atelier.cache.espace.CacheInaccessible;
import fr.siimop.atelier.connexion.Entree;
import fr.siimop.atelier.connexion.Portier;

/** Opens what the person left, on a thread of its own: the toolkit of the window starts meanwhile. */
final class Reprise {

    private final FutureTask<Portier> portier;
    private final FutureTask<Optional<Entree>> ouverture;

    private Reprise(Supplier<Portier> portier) {
        this.portier = new FutureTask<>(portier::get);
        this.ouverture = new FutureTask<>(() -> portier().reprendre());
    }

    static Reprise commencer(Supplier<Portier> portier) {
        Reprise reprise = new Reprise(portier);
        Thread.ofPlatform().daemon().name("atelier-reprise").start(() -> {
            reprise.portier.run();
            reprise.ouverture.run();
        });
        return reprise;
    }

    /** Waits for it, a moment: the files of the person are opened after. */
    Portier portier() {
        try {
            return portier.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Waits for it; empty when somebody has to sign in. */
    Optional<Entree> attendre() throws CacheInaccessible {
        try {
            return ouverture.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CacheInaccessible dite) {
                throw dite;
            }
            if (e.getCause() instanceof RuntimeException imprevue) {
                throw imprevue;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
