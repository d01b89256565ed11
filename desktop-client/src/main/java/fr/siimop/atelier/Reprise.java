package fr.siimop.atelier;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import fr.siimop.atelier.cache.CacheInaccessible;
import fr.siimop.atelier.connexion.Entree;
import fr.siimop.atelier.connexion.Portier;

/** Opens what the person left, on a thread of its own: the toolkit of the window starts meanwhile. */
final class Reprise {

    private final Portier portier;
    private final FutureTask<Optional<Entree>> ouverture;

    private Reprise(Portier portier) {
        this.portier = portier;
        this.ouverture = new FutureTask<>(portier::reprendre);
    }

    static Reprise commencer(Portier portier) {
        Reprise reprise = new Reprise(portier);
        Thread.ofPlatform().daemon().name("atelier-reprise").start(reprise.ouverture);
        return reprise;
    }

    Portier portier() {
        return portier;
    }

    /** Waits for it; empty when somebody has to sign in. */
    Optional<Entree> attendre() throws CacheInaccessible {
        try {
            return ouverture.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CacheInaccessible dite) {
                throw dite;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
