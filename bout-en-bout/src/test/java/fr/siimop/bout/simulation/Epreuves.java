package fr.siimop.bout.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Plays histories of a property on a database, as many at once as said, each in a world of its own.
 * {@code -Dsimulation.histoires=N} for so many of each, {@code -Dsimulation.graine=N} for one alone, told step by step.
 */
final class Epreuves implements AutoCloseable {

    private static final int LONGUEUR = Integer.getInteger("simulation.longueur", 25);
    static final int ENSEMBLE = Integer.getInteger("simulation.ensemble",
            Math.min(2, Runtime.getRuntime().availableProcessors()));
    /** Of each property on each database: a thousand in all. */
    static final int SUFFISANTES = Math.ceilDiv(1_000, Propriete.values().length * Moteur.values().length);
    private static final int LIGNES_PAR_REPERE = 20;
    /** Of the seeds: other histories each second, the same ones when it is said. */
    static final long CAMPAGNE = Long.getLong("simulation.campagne", System.currentTimeMillis() / 1_000 % 1_000_000);

    private final Path dossier;
    private final int histoires;
    private final Map<Moteur, Queue<Monde>> libres = new EnumMap<>(Moteur.class);
    private final Queue<Monde> tous = new ConcurrentLinkedQueue<>();
    private final AtomicInteger numero = new AtomicInteger();
    private final AtomicLong manquesDuNaif = new AtomicLong();
    final Rencontres rencontres = new Rencontres();

    /** A server with its database and its subdivisions, and a place for the files of the workbenches. */
    private record Monde(ServeurSimule serveur, Univers univers, Path ateliers) {}

    /** @param histoires of each property on each database, unless the command says otherwise */
    Epreuves(Path dossier, int histoires) {
        this.dossier = dossier;
        this.histoires = Integer.getInteger("simulation.histoires", histoires);
        for (Moteur moteur : Moteur.values()) {
            libres.put(moteur, new ConcurrentLinkedQueue<>());
        }
    }

    /** Histories enough to have met everything. */
    boolean assez() {
        return histoires >= SUFFISANTES && Long.getLong("simulation.graine") == null;
    }

    /** The number of changes that the naive reader lost meanwhile. */
    long jouer(Moteur moteur, Propriete propriete) {
        manquesDuNaif.set(0);
        Long seule = Long.getLong("simulation.graine");
        long premiere = seule != null
                ? seule
                : CAMPAGNE * 100_000 + propriete.ordinal() * 10_000L + moteur.ordinal() * 5_000L;
        int nombre = seule != null ? 1 : histoires;
        long debut = processeur();
        long horloge = System.nanoTime();
        List<Essai> manques = new ArrayList<>();
        try (ExecutorService ouvriers = Executors.newFixedThreadPool(ENSEMBLE)) {
            List<Callable<Optional<Essai>>> aJouer = new ArrayList<>();
            for (long graine = premiere; graine < premiere + nombre; graine++) {
                long celle = graine;
                aJouer.add(() -> essayer(moteur, propriete, celle, seule != null));
            }
            for (Future<Optional<Essai>> jouee : ouvriers.invokeAll(aJouer)) {
                jouee.get().ifPresent(manques::add);
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        System.out.printf("%s %s: %d histories, -Dsimulation.graine=%d to %d, %.1f s, %d ms of processor each%n",
                propriete, moteur, nombre, premiere, premiere + nombre - 1, (System.nanoTime() - horloge) / 1e9,
                (processeur() - debut) / 1_000_000 / nombre);
        manques.stream().min(Comparator.comparing(Essai::graine)).ifPresent(essai -> {
            throw new AssertionError(reduire(moteur, propriete, essai));
        });
        return manquesDuNaif.get();
    }

    static long processeur() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class).getProcessCpuTime();
    }

    record Essai(long graine, List<String> fautes, List<String> recit) {}

    /** A world and its agents, for a test that leads them itself. */
    Histoire ouvrir(Moteur moteur, Propriete propriete, long graine) {
        Monde monde = creer(moteur);
        return new Histoire(monde.serveur(), monde.univers(), monde.ateliers(), propriete, graine, rencontres);
    }

    /** The history, when something is wrong with it. */
    Optional<Essai> essayer(Moteur moteur, Propriete propriete, long graine, boolean raconter) {
        Essai essai = essayer(moteur, propriete, graine, LONGUEUR, Set.of());
        if (raconter) {
            essai.recit().forEach(System.out::println);
        }
        return essai.fautes().isEmpty() ? Optional.empty() : Optional.of(essai);
    }

    private Essai essayer(Moteur moteur, Propriete propriete, long graine, int longueur, Set<Integer> sautes) {
        Queue<Monde> inoccupes = libres.get(moteur);
        Monde libre = inoccupes.poll();
        Monde monde = libre == null ? creer(moteur) : libre;
        try (Guet guet = new Guet("-Dsimulation.graine=" + graine + " (" + propriete + ", " + moteur + ")");
                Histoire histoire = new Histoire(monde.serveur(), monde.univers(), monde.ateliers(), propriete, graine,
                        rencontres)) {
            List<String> fautes;
            try {
                fautes = histoire.jouer(longueur, sautes);
            } catch (RuntimeException | AssertionError e) {
                java.io.StringWriter trace = new java.io.StringWriter();
                e.printStackTrace(new java.io.PrintWriter(trace));
                fautes = List.of(trace.toString());
            }
            if (propriete == Propriete.AUCUN_CHANGEMENT_SAUTE && fautes.isEmpty()) {
                manquesDuNaif.addAndGet(histoire.naif.manques(monde.serveur().base()));
            }
            return new Essai(graine, List.copyOf(fautes), List.copyOf(histoire.recit));
        } finally {
            effacer(monde.ateliers());
            inoccupes.add(monde);
        }
    }

    /** The shortest beginning that still fails, then without the steps that it does not need. */
    String reduire(Moteur moteur, Propriete propriete, Essai premier) {
        long graine = premier.graine();
        Essai pire = premier;
        int longueur = premier.recit().size();
        for (int essayee = 1; essayee < longueur; essayee++) {
            Essai essai = essayer(moteur, propriete, graine, essayee, Set.of());
            if (!essai.fautes().isEmpty()) {
                pire = essai;
                longueur = essayee;
            }
        }
        Set<Integer> sautes = new HashSet<>();
        for (int pas = longueur - 1; pas >= 0; pas--) {
            sautes.add(pas);
            Essai essai = essayer(moteur, propriete, graine, longueur, sautes);
            if (essai.fautes().isEmpty()) {
                sautes.remove(pas);
            } else {
                pire = essai;
            }
        }
        return String.join("\n", pire.fautes()) + "\nafter\n" + String.join("\n", pire.recit())
                + "\nreplay: -Dsimulation.graine=" + graine + " (" + propriete + ", " + moteur + ")";
    }

    private Monde creer(Moteur moteur) {
        int sien = numero.incrementAndGet();
        ServeurSimule serveur = new ServeurSimule(moteur, dossier.resolve("serveur" + sien), Univers.REGISTRE,
                LIGNES_PAR_REPERE);
        Univers univers = new Univers();
        univers.creer(serveur.base(), serveur.ecriture());
        Monde monde = new Monde(serveur, univers, dossier.resolve("ateliers" + sien));
        tous.add(monde);
        return monde;
    }

    private static void effacer(Path dossier) {
        if (!Files.exists(dossier)) {
            return;
        }
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            for (Path fichier : fichiers.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(fichier);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        tous.forEach(monde -> monde.serveur().close());
    }
}
