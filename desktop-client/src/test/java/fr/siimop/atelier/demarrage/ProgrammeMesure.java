package fr.siimop.atelier.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import fr.siimop.atelier.ecranreel.EcranVirtuel;

/**
 * A part of the workbench run in a virtual machine of its own, from jars and with its options, on a display: the
 * platform without one paints pixel by pixel, which nobody waits for.
 */
final class ProgrammeMesure implements AutoCloseable {

    private final Path dossier;
    private final Path cache;
    private final String classes;
    private final EcranVirtuel ecran = new EcranVirtuel();

    ProgrammeMesure(Path dossier) throws IOException {
        this.dossier = dossier;
        this.cache = dossier.resolve("atelier.aot");
        this.classes = enJars();
    }

    Path cache() {
        return cache;
    }

    /** As the workbench does it for itself. */
    void apprendre() throws IOException, InterruptedException {
        executer(List.of("-D" + CacheDemarrage.PROPRIETE + "=" + cache), PreparationCache.class, List.of(),
                System.out::println);
        assertThat(cache).exists();
    }

    void lancer(boolean avecCache, List<String> options, Class<?> debut, List<String> arguments,
            Consumer<String> sortie) throws IOException, InterruptedException {
        List<String> toutes = new ArrayList<>(options);
        if (avecCache) {
            toutes.add("-XX:AOTCache=" + cache);
        }
        executer(toutes, debut, arguments, sortie);
    }

    private void executer(List<String> options, Class<?> debut, List<String> arguments, Consumer<String> sortie)
            throws IOException, InterruptedException {
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@src/main/jvm/atelier.args",
                "-Dprism.order=sw"));
        commande.addAll(options);
        commande.addAll(List.of("-cp", classes, debut.getName()));
        commande.addAll(arguments);
        ProcessBuilder programme = new ProcessBuilder(commande).redirectErrorStream(true);
        programme.environment().put("DISPLAY", ecran.affichage());
        programme.environment().put("GDK_BACKEND", "x11");
        Process lance = programme.start();
        List<String> dites = new ArrayList<>();
        try (BufferedReader lignes = lance.inputReader()) {
            for (String ligne = lignes.readLine(); ligne != null; ligne = lignes.readLine()) {
                sortie.accept(ligne);
                dites.add(ligne);
            }
        }
        assertThat(lance.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(lance.exitValue()).as(String.join("\n", dites)).isZero();
    }

    /** The cache wants jars, as the program is delivered: each directory of classes becomes one. */
    private String enJars() throws IOException {
        List<String> jars = new ArrayList<>();
        for (String entree : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path chemin = Path.of(entree);
            if (Files.isDirectory(chemin)) {
                jars.add(jar(chemin, dossier.resolve("classes-" + jars.size() + ".jar")));
            } else if (Files.exists(chemin)) {
                jars.add(entree);
            }
        }
        return String.join(File.pathSeparator, jars);
    }

    private static String jar(Path racine, Path jar) throws IOException {
        try (JarOutputStream sortie = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> fichiers = Files.walk(racine)) {
            for (Path fichier : fichiers.filter(Files::isRegularFile).toList()) {
                sortie.putNextEntry(
                        new JarEntry(racine.relativize(fichier).toString().replace(File.separatorChar, '/')));
                Files.copy(fichier, sortie);
            }
        }
        return jar.toString();
    }

    @Override
    public void close() throws Exception {
        ecran.close();
    }
}
