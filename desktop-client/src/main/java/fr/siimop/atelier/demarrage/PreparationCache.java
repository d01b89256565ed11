package fr.siimop.atelier.demarrage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Makes the cache: has the training done by another virtual machine, which writes what it learned, and puts that in
 * place once it is whole. A program of its own, also for whoever packages the workbench.
 */
public final class PreparationCache {

    private static final int MINUTES = 5;

    private PreparationCache() {}

    /** @param arguments none: the cache is the one of {@link CacheDemarrage#PROPRIETE} */
    public static void main(String[] arguments) {
        CacheDemarrage cache = CacheDemarrage.voulu().orElseThrow(() -> new IllegalArgumentException(
                "-D" + CacheDemarrage.PROPRIETE + "=<file> is missing, or the class path has directories"));
        try {
            System.exit(preparer(cache) ? 0 : 1);
        } catch (IOException | InterruptedException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    /** One at a time; the file that says so stays: removed, the next would hold another one of the same name. */
    private static boolean preparer(CacheDemarrage cache) throws IOException, InterruptedException {
        try (FileChannel canal = FileChannel.open(frere(cache, ".verrou"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            return canal.tryLock() == null || apprendre(cache);
        }
    }

    private static boolean apprendre(CacheDemarrage cache) throws IOException, InterruptedException {
        String empreinte = CacheDemarrage.empreinte();
        Path nouveau = frere(cache, ".nouveau");
        Path journal = frere(cache, ".journal");
        Files.deleteIfExists(nouveau);
        Process entrainement = new ProcessBuilder(CacheDemarrage.commande(
                List.of("-XX:AOTCacheOutput=" + nouveau, "-Dglass.platform=Headless", "-Dprism.order=sw"),
                Entrainement.class)).redirectErrorStream(true).redirectOutput(journal.toFile()).start();
        entrainement.getOutputStream().close();
        boolean fini = entrainement.waitFor(MINUTES, TimeUnit.MINUTES);
        if (!fini) {
            entrainement.destroyForcibly().waitFor();
        }
        boolean fait = fini && entrainement.exitValue() == 0 && Files.exists(nouveau);
        if (fait) {
            Files.move(nouveau, cache.fichier(), StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(journal);
        }
        Files.deleteIfExists(nouveau);
        Files.writeString(cache.temoin(), fait ? empreinte : empreinte + CacheDemarrage.ECHEC, StandardCharsets.UTF_8);
        return fait;
    }

    private static Path frere(CacheDemarrage cache, String suite) {
        return cache.fichier().resolveSibling(cache.fichier().getFileName() + suite);
    }
}
