package fr.siimop.bout.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

import fr.siimop.bout.simulation.Epreuves.Essai;

/**
 * Many histories, all properties and both databases in turn: the number of a history says which it is, so that a long
 * campaign can be played in pieces, and one that was stopped goes on where it was.
 */
final class Campagne {

    private static final int ENTRE_COMPTES = Integer.getInteger("simulation.comptes", 500);

    private final Epreuves epreuves;
    private final long graine;
    private final int fin;
    private final AtomicInteger suivante;
    private final ConcurrentSkipListSet<Integer> enCours = new ConcurrentSkipListSet<>();
    private final Map<Moteur, LongAdder> jouees = new EnumMap<>(Moteur.class);
    private final List<String> echecs = Collections.synchronizedList(new ArrayList<>());
    private final long depart = System.nanoTime();
    private final long processeur = Epreuves.processeur();

    /** @param graine of the campaign; the same one is the same histories */
    Campagne(Epreuves epreuves, long graine, int debut, int nombre) {
        this.epreuves = epreuves;
        this.graine = graine;
        this.suivante = new AtomicInteger(debut);
        this.fin = debut + nombre;
        for (Moteur moteur : Moteur.values()) {
            jouees.put(moteur, new LongAdder());
        }
    }

    /** What failed, each reduced; a failure stops nothing. */
    List<String> jouer(int ensemble) {
        try (ExecutorService ouvriers = Executors.newFixedThreadPool(ensemble)) {
            for (int i = 0; i < ensemble; i++) {
                ouvriers.execute(this::travailler);
            }
            ouvriers.shutdown();
            if (!ouvriers.awaitTermination(7, TimeUnit.DAYS)) {
                throw new IllegalStateException("Still playing");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        compter();
        return List.copyOf(echecs);
    }

    private void travailler() {
        for (int rang = prendre(); rang < fin; rang = prendre()) {
            Moteur moteur = Moteur.values()[rang % Moteur.values().length];
            Propriete propriete = Propriete.values()[rang / Moteur.values().length % Propriete.values().length];
            Optional<Essai> manque = epreuves.essayer(moteur, propriete, graine * 100_000 + rang, false);
            manque.ifPresent(essai -> {
                String faute = epreuves.reduire(moteur, propriete, essai);
                System.out.println("FAILURE " + faute);
                echecs.add(faute);
            });
            jouees.get(moteur).increment();
            enCours.remove(rang);
            if (jouees.values().stream().mapToLong(LongAdder::sum).sum() % ENTRE_COMPTES == 0) {
                compter();
            }
        }
    }

    private synchronized int prendre() {
        int rang = suivante.getAndIncrement();
        if (rang < fin) {
            enCours.add(rang);
        }
        return rang;
    }

    private synchronized void compter() {
        long toutes = jouees.values().stream().mapToLong(LongAdder::sum).sum();
        System.out.printf(
                "%d histories (%s), %d failures, %.1f a second, %d ms of processor each; go on with -Dsimulation.campagne=%d "
                        + "-Dsimulation.debut=%d%n",
                toutes, jouees, echecs.size(),
                toutes * 1e9 / (System.nanoTime() - depart),
                (Epreuves.processeur() - processeur) / 1_000_000 / Math.max(1, toutes), graine,
                enCours.isEmpty() ? Math.min(fin, suivante.get()) : enCours.first());
    }
}
