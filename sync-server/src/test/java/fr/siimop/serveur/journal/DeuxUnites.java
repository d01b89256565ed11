package fr.siimop.serveur.journal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.anomalie.Anomalie;
import fr.siimop.serveur.stockage.BaseDeTest;

/**
 * Two units of work at once: the second begins once the first has written its rows, and ends before it unless it has to
 * wait for it.
 */
record DeuxUnites(List<String> premiere, List<String> seconde) {

    /** The codes of what refused each. */
    static DeuxUnites executer(BaseDeTest base, Monde monde, Auteur auteur, Function<Unite, List<Anomalie>> premiere,
            Function<Unite, List<Anomalie>> seconde) {
        AtomicReference<@Nullable CompletableFuture<List<String>>> lancee = new AtomicReference<>();
        List<String> refus = refus(monde, auteur, unite -> {
            List<Anomalie> anomalies = premiere.apply(unite);
            unite.avantFin(tx -> {
                if (lancee.get() == null) {
                    CompletableFuture<List<String>> autre = CompletableFuture
                            .supplyAsync(() -> refus(monde, auteur, seconde));
                    lancee.set(autre);
                    while (!autre.isDone() && base.enAttente() == 0) {
                        Thread.onSpinWait();
                    }
                }
            });
            return anomalies;
        });
        return new DeuxUnites(refus, requireNonNull(lancee.get()).join());
    }

    private static List<String> refus(Monde monde, Auteur auteur, Function<Unite, List<Anomalie>> travail) {
        return monde.ecriture.executer(auteur, Cause.SAISIE, travail).resultat().stream()
                .filter(Anomalie::bloquante).map(Anomalie::code).toList();
    }
}
