package fr.siimop.serveur.appariement;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

import fr.siimop.modele.appariement.algorithme.Repartiteur;

/** Works shared between so many threads, taken in the order given. */
public final class RepartiteurParallele implements Repartiteur {

    private final int fils;

    public RepartiteurParallele(int fils) {
        this.fils = fils;
    }

    @Override
    public <T> List<T> repartir(List<T> travaux, UnaryOperator<T> travail) {
        try (ExecutorService executeur = Executors.newFixedThreadPool(fils)) {
            List<Future<T>> attendus = new ArrayList<>();
            for (T element : travaux) {
                attendus.add(executeur.submit(() -> travail.apply(element)));
            }
            List<T> resultats = new ArrayList<>();
            for (Future<T> attendu : attendus) {
                resultats.add(attendu.get());
            }
            return resultats;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The matching was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A market could not be solved", e.getCause());
        }
    }
}
