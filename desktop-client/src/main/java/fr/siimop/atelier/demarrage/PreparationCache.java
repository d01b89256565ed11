package fr.siimop.atelier.demarrage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

/**
 * Makes the cache: has the training done by another virtual machine, which writes what it learned, and puts that in
 * place once it is whole. A program of its own, also for whoever packages the workbench.
 */
public final class PreparationCache {

    private static final int MINUTES = 5;
    /** A training that ends with this or more was stopped by somebody: it may well come to its end another time. */
    private static final int TUE = 128;

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
        try (FileChannel canal = FileChannel.open(cache.frere(".verrou"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            return canal.tryLock() == null || apprendre(cache, PreparationCache::entrainement);
        }
    }

    private static List<String> entrainement(Chantier chantier) {
        List<String> commande = CacheDemarrage.commande(List.of("-XX:AOTCacheOutput=" + chantier.nouveau(),
                "-Dglass.platform=Headless", "-Dprism.order=sw"), Entrainement.class);
        commande.add(chantier.dossier().toString());
        return commande;
    }

    /** @param programme the command of the training, which writes what it learned */
    static boolean apprendre(CacheDemarrage cache, Function<Chantier, List<String>> programme)
            throws IOException, InterruptedException {
        String empreinte = CacheDemarrage.empreinte();
        Path journal = cache.frere(".journal");
        try (Chantier chantier = new Chantier(cache)) {
            OptionalInt fin = chantier.mener(new ProcessBuilder(programme.apply(chantier)).redirectErrorStream(true)
                    .redirectOutput(journal.toFile()), MINUTES);
            boolean fait = fin.equals(OptionalInt.of(0)) && Files.exists(chantier.nouveau());
            if (fait) {
                Files.move(chantier.nouveau(), cache.fichier(), StandardCopyOption.REPLACE_EXISTING,
                        StandardCopyOption.ATOMIC_MOVE);
                Files.deleteIfExists(journal);
            }
            if (fin.orElse(0) < TUE && !chantier.ferme()) {
                Files.writeString(cache.temoin(), fait ? empreinte : empreinte + CacheDemarrage.ECHEC,
                        StandardCharsets.UTF_8);
            }
            return fait;
        }
    }
}
