package fr.siimop.serveur.lanceur;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Looks for a Java that can run the program: first the one the user names, then those of the environment, then the
 * usual folders of each system. The lowest sufficient version wins, since it is the one the program is tested on.
 */
final class RechercheJava {

    private static final String VARIABLE = "SIIMOP_JAVA";

    private final Map<String, String> environnement;
    private final List<Path> dossiers;

    /** @param dossiers folders whose sub-folders may each be a JDK */
    RechercheJava(Map<String, String> environnement, List<Path> dossiers) {
        this.environnement = environnement;
        this.dossiers = dossiers;
    }

    static RechercheJava deCetteMachine() {
        Map<String, String> environnement = System.getenv();
        List<Path> dossiers = new ArrayList<>();
        Path maison = Path.of(System.getProperty("user.home", "."));
        Path actuel = Path.of(System.getProperty("java.home", "."));
        if (actuel.getParent() != null) {
            dossiers.add(actuel.getParent());
        }
        for (String dossier : List.of("/usr/lib/jvm", "/usr/java", "/opt/java", "/opt", "/usr/local",
                "/Library/Java/JavaVirtualMachines")) {
            dossiers.add(Path.of(dossier));
        }
        for (String variable : List.of("ProgramFiles", "ProgramW6432", "LOCALAPPDATA")) {
            String racine = environnement.get(variable);
            if (racine != null) {
                for (String editeur : List.of("Eclipse Adoptium", "Java", "Microsoft", "Zulu", "Amazon Corretto",
                        "BellSoft", "Programs/Eclipse Adoptium")) {
                    dossiers.add(Path.of(racine, editeur));
                }
            }
        }
        dossiers.add(maison.resolve(".sdkman/candidates/java"));
        dossiers.add(maison.resolve(".jdks"));
        dossiers.add(maison.resolve("Library/Java/JavaVirtualMachines"));
        return new RechercheJava(environnement, dossiers);
    }

    Optional<Path> chercher() throws JavaInutilisable {
        String nomme = environnement.get(VARIABLE);
        if (nomme != null && !nomme.isBlank()) {
            return Optional.of(exiger(Path.of(nomme.strip())));
        }
        return candidats().filter(c -> version(c) >= Lanceur.VERSION_REQUISE)
                .min(Comparator.comparingInt(RechercheJava::version)).flatMap(RechercheJava::executable);
    }

    /** Accepts the folder of a JDK or its {@code java} program. */
    private static Path exiger(Path nomme) throws JavaInutilisable {
        Path programme = nomme.toAbsolutePath();
        Path bin = programme.getParent();
        Path dossier = Files.isRegularFile(programme) && bin != null && bin.getParent() != null
                ? bin.getParent()
                : programme;
        if (version(dossier) < Lanceur.VERSION_REQUISE) {
            throw new JavaInutilisable("La variable " + VARIABLE + " désigne « " + nomme
                    + " », qui n’est pas un Java " + Lanceur.VERSION_REQUISE
                    + " ou plus récent. Donnez-lui le dossier d’un JDK " + Lanceur.VERSION_REQUISE
                    + ", ou retirez-la.");
        }
        return executable(dossier).orElseThrow(() -> new JavaInutilisable("La variable " + VARIABLE + " désigne « "
                + nomme + " », où le programme java manque. Réinstallez ce JDK, ou désignez-en un autre."));
    }

    private Stream<Path> candidats() {
        Stream<Path> declares = new TreeMap<>(environnement).entrySet().stream()
                .filter(variable -> variable.getKey().startsWith("JAVA_HOME") && !variable.getValue().isBlank())
                .map(variable -> Path.of(variable.getValue()));
        Stream<Path> trouves = dossiers.stream().flatMap(RechercheJava::enfants);
        return Stream.concat(declares, trouves).flatMap(c -> Stream.of(c, c.resolve("Contents/Home")));
    }

    private static Stream<Path> enfants(Path dossier) {
        try (Stream<Path> enfants = Files.list(dossier)) {
            return enfants.sorted().toList().stream();
        } catch (IOException | SecurityException e) {
            return Stream.empty();
        }
    }

    /** Main version that the {@code release} file of this folder declares; 0 when it is no JDK. */
    static int version(Path dossier) {
        Properties proprietes = new Properties();
        try (Reader lecteur = Files.newBufferedReader(dossier.resolve("release"))) {
            proprietes.load(lecteur);
            String version = proprietes.getProperty("JAVA_VERSION", "0").replace("\"", "");
            return Integer.parseInt(version.split("[.+-]", 2)[0]);
        } catch (IOException | IllegalArgumentException e) {
            return 0;
        }
    }

    private static Optional<Path> executable(Path dossier) {
        return Stream.of("bin/java", "bin/java.exe").map(dossier::resolve).filter(Files::isExecutable).findFirst();
    }
}
