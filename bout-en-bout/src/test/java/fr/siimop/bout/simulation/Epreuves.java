package fr.siimop.bout.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plays histories of a property on a database. {@code -Dsimulation.histoires=N} for so many of each,
 * {@code -Dsimulation.graine=N} for one alone, told step by step.
 */
final class Epreuves implements AutoCloseable {

    private static final int LONGUEUR = Integer.getInteger("simulation.longueur", 25);
    private static final int LIGNES_PAR_REPERE = 20;
    private static final long JOUR = System.currentTimeMillis() / 1_000 % 1_000_000;

    private final Path dossier;
    private final int histoires;
    private final Map<Moteur, ServeurSimule> serveurs = new EnumMap<>(Moteur.class);
    private final Map<Moteur, Univers> univers = new EnumMap<>(Moteur.class);
    private long manquesDuNaif;

    /** @param histoires of each property on each database, unless the command says otherwise */
    Epreuves(Path dossier, int histoires) {
        this.dossier = dossier;
        this.histoires = Integer.getInteger("simulation.histoires", histoires);
    }

    /** The number of changes that the naive reader lost meanwhile. */
    long jouer(Moteur moteur, Propriete propriete) {
        manquesDuNaif = 0;
        Long seule = Long.getLong("simulation.graine");
        long premiere = seule != null
                ? seule
                : JOUR * 100_000 + propriete.ordinal() * 10_000L + moteur.ordinal() * 5_000L;
        int nombre = seule != null ? 1 : histoires;
        System.out
                .println(propriete + " " + moteur + ": " + nombre + " histories from -Dsimulation.graine=" + premiere);
        long debut = processeur();
        for (long graine = premiere; graine < premiere + nombre; graine++) {
            Essai essai = essayer(moteur, propriete, graine, LONGUEUR, Set.of());
            if (seule != null) {
                essai.recit().forEach(System.out::println);
            }
            if (!essai.fautes().isEmpty()) {
                throw reduire(moteur, propriete, graine, essai);
            }
        }
        System.out.printf("%s %s: %d ms of processor each%n", propriete, moteur,
                (processeur() - debut) / 1_000_000 / nombre);
        return manquesDuNaif;
    }

    private static long processeur() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private record Essai(List<String> fautes, List<String> recit) {}

    /** A world and its agents, for a test that leads them itself. */
    Histoire ouvrir(Moteur moteur, Propriete propriete, long graine) {
        ServeurSimule serveur = serveurs.computeIfAbsent(moteur, this::demarrer);
        return new Histoire(serveur, univers.get(moteur), dossier.resolve("ouverte" + graine), propriete, graine);
    }

    private Essai essayer(Moteur moteur, Propriete propriete, long graine, int longueur, Set<Integer> sautes) {
        ServeurSimule serveur = serveurs.computeIfAbsent(moteur, this::demarrer);
        Path ateliers = dossier.resolve("histoire");
        try (Histoire histoire = new Histoire(serveur, univers.get(moteur), ateliers, propriete, graine)) {
            List<String> fautes;
            try {
                fautes = histoire.jouer(longueur, sautes);
            } catch (RuntimeException | AssertionError e) {
                java.io.StringWriter trace = new java.io.StringWriter();
                e.printStackTrace(new java.io.PrintWriter(trace));
                fautes = List.of(trace.toString());
            }
            if (propriete == Propriete.AUCUN_CHANGEMENT_SAUTE && fautes.isEmpty()) {
                manquesDuNaif += histoire.naif.manques(serveur.base());
            }
            return new Essai(List.copyOf(fautes), List.copyOf(histoire.recit));
        } finally {
            effacer(ateliers);
        }
    }

    /** The shortest beginning that still fails, then without the steps that it does not need. */
    private AssertionError reduire(Moteur moteur, Propriete propriete, long graine, Essai premier) {
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
        return new AssertionError(String.join("\n", pire.fautes()) + "\nafter\n" + String.join("\n", pire.recit())
                + "\nreplay: -Dsimulation.graine=" + graine + " (" + propriete + ", " + moteur + ")");
    }

    private ServeurSimule demarrer(Moteur moteur) {
        ServeurSimule serveur = new ServeurSimule(moteur, dossier.resolve("serveur"), Univers.REGISTRE,
                LIGNES_PAR_REPERE);
        Univers monde = new Univers();
        monde.creer(serveur.base(), serveur.ecriture());
        univers.put(moteur, monde);
        return serveur;
    }

    private static void effacer(Path dossier) {
        if (!Files.exists(dossier)) {
            return;
        }
        try (Stream<Path> fichiers = Files.walk(dossier)) {
            for (Path fichier : fichiers.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(fichier);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        serveurs.values().forEach(ServeurSimule::close);
    }
}
