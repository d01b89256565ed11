package fr.siimop.atelier.sync;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import fr.siimop.atelier.tache.Arret;
import fr.siimop.modele.sync.Mutation;
import fr.siimop.modele.sync.Resultat;

/** A lot that the server works on, while the lot before it is put away here and the next one is made ready. */
final class EnChemin implements AutoCloseable {

    private final List<Mutation> mutations;
    private final FutureTask<List<Resultat>> reponse;

    private EnChemin(List<Mutation> mutations, FutureTask<List<Resultat>> reponse) {
        this.mutations = mutations;
        this.reponse = reponse;
    }

    static EnChemin partir(ClientServeur client, List<Mutation> mutations) {
        FutureTask<List<Resultat>> reponse = new FutureTask<>(() -> client.pousser(mutations));
        Thread.ofVirtual().name("atelier-poussee").start(reponse);
        return new EnChemin(mutations, reponse);
    }

    List<Mutation> mutations() {
        return mutations;
    }

    List<Resultat> attendre() throws EchecServeur, Arret {
        try {
            return reponse.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Arret();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case EchecServeur echec -> throw echec;
                case Arret arret -> throw arret;
                case RuntimeException erreur -> throw erreur;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** Whoever stops here does not learn what became of it: as when an answer is lost, it will be sent again. */
    @Override
    public void close() {
        reponse.cancel(true);
    }
}
