package fr.siimop.atelier.demarrage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a preparation has lying about while it lasts, always in the same places: taken away when it ends, also by Ctrl-C,
 * and by the next one when this one was killed.
 */
final class Chantier implements AutoCloseable {

    private final Path nouveau;
    private final Path dossier;
    private final Thread arret = new Thread(this::ranger, "chantier");
    private @Nullable Process entrainement;
    private boolean ferme;

    Chantier(CacheDemarrage cache) {
        nouveau = cache.frere(".nouveau");
        dossier = cache.frere(".entrainement");
        oter(nouveau);
        oter(dossier);
        Runtime.getRuntime().addShutdownHook(arret);
    }

    /** Where the training writes the cache. */
    Path nouveau() {
        return nouveau;
    }

    /** Where the training has its data. */
    Path dossier() {
        return dossier;
    }

    /** Its exit code; empty when it did not come to an end by itself in this time. */
    OptionalInt mener(ProcessBuilder programme, int minutes) throws IOException, InterruptedException {
        Process lance = lancer(programme);
        boolean fini = lance.waitFor(minutes, TimeUnit.MINUTES);
        return fini ? OptionalInt.of(lance.exitValue()) : OptionalInt.empty();
    }

    private synchronized Process lancer(ProcessBuilder programme) throws IOException {
        if (ferme) {
            throw new IOException("The preparation is being stopped");
        }
        Process lance = programme.start();
        entrainement = lance;
        lance.getOutputStream().close();
        return lance;
    }

    synchronized boolean ferme() {
        return ferme;
    }

    private synchronized void ranger() {
        if (!ferme) {
            ferme = true;
            Process lance = entrainement;
            if (lance != null) {
                finir(lance);
            }
            oter(nouveau);
            oter(dossier);
        }
    }

    /** With the one that the virtual machine starts to write its cache. */
    private static void finir(Process lance) {
        List<ProcessHandle> tous = Stream.concat(lance.descendants(), Stream.of(lance.toHandle())).toList();
        tous.forEach(ProcessHandle::destroyForcibly);
        tous.forEach(programme -> programme.onExit().join());
    }

    /** What another program holds stays for the next preparation to take away. */
    private static void oter(Path racine) {
        if (Files.exists(racine)) {
            try (Stream<Path> tous = Files.walk(racine)) {
                for (Path chemin : tous.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(chemin);
                }
            } catch (IOException e) {
                e.printStackTrace();
            }
        }
    }

    @Override
    public void close() {
        ranger();
        try {
            Runtime.getRuntime().removeShutdownHook(arret);
        } catch (IllegalStateException e) {
            // the program is being left: what the hook does is done
        }
    }
}
