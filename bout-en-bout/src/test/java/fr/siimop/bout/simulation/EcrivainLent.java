package fr.siimop.bout.simulation;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.personne.DescripteurPersonne;
import fr.siimop.modele.personne.Personne;
import fr.siimop.serveur.journal.Ecriture;

/** A transaction that has taken its number and not committed yet: what a naive cursor passes over. */
final class EcrivainLent {

    final Personne personne;
    private final CountDownLatch numeroPris = new CountDownLatch(1);
    private final CountDownLatch libre = new CountDownLatch(1);
    private final CompletableFuture<Boolean> fait;

    EcrivainLent(Ecriture ecriture, Personne personne) {
        this.personne = personne;
        fait = CompletableFuture.supplyAsync(() -> ecrire(ecriture), task -> Thread.ofPlatform().daemon().start(task));
        attendre(numeroPris);
    }

    private boolean ecrire(Ecriture ecriture) {
        try {
            return Univers.ecrire(ecriture, unite -> {
                Univers.poser(unite, DescripteurPersonne.PERSONNE, personne);
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
        return fait.join();
    }

    DescripteurEntite<Personne> descripteur() {
        return DescripteurPersonne.PERSONNE;
    }

    UUID id() {
        return personne.id();
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
