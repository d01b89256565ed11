package fr.siimop.atelier.demarrage;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The cache that the virtual machine was told to start with. It starts without one that it did not make itself, or that
 * other options made; the program then makes it again for the next time, when it is left. Who starts the program gives
 * other jars another cache: the virtual machine would run the classes of those before.
 *
 * @param fichier of the cache; the same as in {@code -XX:AOTCache}
 */
public record CacheDemarrage(Path fichier) {

    /** System property: path of the cache. Without it the program cares for none. */
    public static final String PROPRIETE = "siimop.aot";

    /** Ends the trace of a training that came to nothing. */
    static final String ECHEC = "not made\n";

    private static final Logger JOURNAL = LoggerFactory.getLogger(CacheDemarrage.class);
    /** Options of the start that the training does without. */
    private static final List<String> PROPRES = List.of("-XX:AOT", "-D" + PROPRIETE, "-Dsiimop.", "-Dglass.",
            "-Dprism.", "-agentlib", "-javaagent", "-Djpackage.");

    /** The one that this start was told of; empty when there is none, or when it could not be made. */
    public static Optional<CacheDemarrage> voulu() {
        String chemin = System.getProperty(PROPRIETE, "");
        return chemin.isBlank() || classes().anyMatch(Files::isDirectory)
                ? Optional.empty()
                : Optional.of(new CacheDemarrage(Path.of(chemin).toAbsolutePath()));
    }

    /** When the program is left: makes it for the next start if need be, in a program of its own that goes on alone. */
    public void entretenir() {
        try {
            if (aFaire()) {
                new ProcessBuilder(commande(List.of("-D" + PROPRIETE + "=" + fichier), PreparationCache.class))
                        .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            }
        } catch (IOException e) {
            // an installation that only its administrator writes: what it has is used, or nothing
            JOURNAL.info("The cache of the start cannot be made: {}", e.toString());
        }
    }

    /** It is missing, or was made for something else, and this program may write it. */
    public boolean aFaire() throws IOException {
        return Files.isWritable(Objects.requireNonNull(fichier.getParent())) && !aJour();
    }

    /** Made for this program and this machine, or tried in vain: trying again would give the same. */
    boolean aJour() throws IOException {
        String connue = Files.exists(temoin()) ? Files.readString(temoin()) : "";
        return connue.equals(empreinte() + ECHEC) || connue.equals(empreinte()) && Files.exists(fichier);
    }

    Path temoin() {
        return frere(".txt");
    }

    /** What lies beside the cache and belongs to it. */
    Path frere(String suite) {
        return fichier.resolveSibling(fichier.getFileName() + suite);
    }

    /** Everything that the virtual machine wants unchanged, but not where it is: an installation may be moved. */
    static String empreinte() throws IOException {
        StringBuilder texte = new StringBuilder(System.getProperty("java.vm.version", "")).append(' ')
                .append(System.getProperty("os.arch", "")).append('\n');
        options().forEach(option -> texte.append(option).append('\n'));
        for (Path jar : classes().toList()) {
            texte.append(jar.getFileName()).append(' ').append(Files.size(jar)).append(' ')
                    .append(Files.getLastModifiedTime(jar).toMillis()).append('\n');
        }
        return texte.toString();
    }

    /** This program with other options of its own and another beginning. */
    static List<String> commande(List<String> ajoutees, Class<?> debut) {
        List<String> commande = new ArrayList<>();
        commande.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        commande.addAll(options());
        commande.addAll(ajoutees);
        commande.addAll(List.of("-cp", System.getProperty("java.class.path"), debut.getName()));
        return commande;
    }

    private static List<String> options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> PROPRES.stream().noneMatch(option::startsWith)).toList();
    }

    private static Stream<Path> classes() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(Files::exists);
    }
}
