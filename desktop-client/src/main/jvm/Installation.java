import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the jars of the workbench in one directory, and says with which cache they start; or makes of them, for the
 * system this runs on, a program that needs nothing else: with a virtual machine of its own, and that cache.
 *
 * <pre>
 * java Installation.java (class path) (jar of the workbench) (directory of the jars) (directory of the cache) (file to
 *     write: the options that name it)
 * java Installation.java (the first three) (options of the virtual machine) (destination) (version)
 * </pre>
 *
 * The name of the cache says from which jars it was made: the virtual machine does not look whether they changed, and
 * would run the classes of those before.
 */
final class Installation {

    /** What the program and its libraries ask for, French dates included; nothing finds out that one is missing. */
    private static final String MODULES = "java.se,jdk.charsets,jdk.crypto.ec,jdk.localedata,jdk.management,"
            + "jdk.naming.dns,jdk.unsupported,jdk.unsupported.desktop,jdk.zipfs";

    private Installation() {}

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[1]);
        Path jars = Path.of(arguments[2]);
        reunir(arguments[0], jar, jars);
        String cache = "atelier-" + empreinte(jars) + ".aot";
        if (arguments.length == 5) {
            nommer(Path.of(arguments[3]), cache, Path.of(arguments[4]));
        } else {
            System.exit(empaqueter(jars, jar.getFileName().toString(), cache, Path.of(arguments[3]),
                    Path.of(arguments[4]), arguments[5]));
        }
    }

    private static List<String> options(String cache) {
        // one that is missing or does not fit is no error: the workbench makes it again
        return List.of("-XX:AOTCache=" + cache, "-Dsiimop.aot=" + cache, "-Xlog:aot=off");
    }

    /** Those of earlier jars are of no use to anybody. */
    private static void nommer(Path dossier, String cache, Path fichier) throws IOException {
        Files.createDirectories(dossier);
        try (Stream<Path> presents = Files.list(dossier)) {
            presents.map(Path::toFile).filter(f -> f.getName().matches("atelier-[0-9a-f]+\\.aot.*"))
                    .filter(f -> !f.getName().startsWith(cache)).forEach(File::delete);
        }
        String chemin = dossier.resolve(cache).toAbsolutePath().toString().replace('\\', '/');
        // the launcher reads it as the system writes text, whatever this program does
        Files.write(fichier, options(chemin).stream().map(option -> '"' + option + '"').toList(),
                Charset.forName(System.getProperty("native.encoding")));
    }

    private static String empreinte(Path jars) throws Exception {
        MessageDigest somme = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> presents = Files.list(jars)) {
            for (Path present : presents.sorted().toList()) {
                somme.update(present.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                somme.update(Files.readAllBytes(present));
            }
        }
        return HexFormat.of().formatHex(somme.digest(), 0, 8);
    }

    /** What is the same stays untouched, with its date. */
    private static void reunir(String classes, Path jar, Path jars) throws IOException {
        List<Path> voulus = Stream.concat(Stream.of(jar), Stream.of(classes.split(File.pathSeparator)).map(Path::of))
                .filter(Files::isRegularFile).toList();
        Set<String> noms = voulus.stream().map(v -> v.getFileName().toString()).collect(Collectors.toSet());
        Files.createDirectories(jars);
        try (Stream<Path> presents = Files.list(jars)) {
            for (Path present : presents.filter(p -> !noms.contains(p.getFileName().toString())).toList()) {
                Files.delete(present);
            }
        }
        for (Path voulu : voulus) {
            Path copie = jars.resolve(voulu.getFileName());
            if (!Files.exists(copie) || Files.mismatch(voulu, copie) >= 0) {
                Files.copy(voulu, copie, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static int empaqueter(Path jars, String jar, String cache, Path options, Path destination, String version)
            throws Exception {
        effacer(destination);
        List<String> commande = new ArrayList<>(List.of("--type", "app-image", "--name", "SiiMOP", "--vendor", "SiiMOP",
                "--input", jars.toString(), "--dest",
                destination.toString(), "--main-jar", jar, "--main-class", "fr.siimop.atelier.Lanceur",
                "--add-modules", MODULES, "--jlink-options", "--no-header-files --no-man-pages"));
        String numero = version.replaceAll("[^0-9.].*", "");
        if (!mac() || !numero.startsWith("0")) {
            // macOS knows no version before 1: jpackage refuses to make one
            commande.addAll(List.of("--app-version", numero));
        }
        List<String> machine = new ArrayList<>(Files.readAllLines(options));
        machine.removeIf(option -> option.isBlank() || option.startsWith("#"));
        machine.addAll(options("$APPDIR/" + cache));
        machine.forEach(option -> commande.addAll(List.of("--java-options", option.strip())));
        int fin = ToolProvider.findFirst("jpackage").orElseThrow().run(System.out, System.err,
                commande.toArray(String[]::new));
        return fin != 0
                ? fin
                : new ProcessBuilder(programme(destination), "--preparer").inheritIO().start().waitFor();
    }

    private static String programme(Path destination) {
        Path programme = mac()
                ? Path.of("SiiMOP.app", "Contents", "MacOS", "SiiMOP")
                : File.separatorChar == '\\' ? Path.of("SiiMOP", "SiiMOP.exe") : Path.of("SiiMOP", "bin", "SiiMOP");
        return destination.resolve(programme).toString();
    }

    private static boolean mac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    }

    private static void effacer(Path dossier) throws IOException {
        if (Files.exists(dossier)) {
            try (Stream<Path> tous = Files.walk(dossier)) {
                for (Path chemin : tous.sorted((a, b) -> b.compareTo(a)).toList()) {
                    // Windows deletes nothing that is read-only, as jpackage makes the program there
                    chemin.toFile().setWritable(true);
                    Files.delete(chemin);
                }
            }
        }
    }
}
