package fr.siimop.atelier.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.Dossiers;
import fr.siimop.atelier.essai.SeanceEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.grille.table.BancGestesTest;
import fr.siimop.modele.RegistreSiimop;

/**
 * From the command to the main window of a person who has signed in before, without the server: with the ahead-of-time
 * cache of the virtual machine and without it, by turns, in the same run.
 */
@Tag("banc")
class BancDemarrageTest {

    private static final int TOURS = 7;
    /** The platform without a display paints pixel by pixel; {@code gtk} is what a person has, on a display. */
    private static final String PLATEFORME = System.getProperty("banc.plateforme", "Headless");

    @TempDir
    Path dossier;

    @Test
    void la_fenetre_est_la() throws Exception {
        Path donnees = dossier.resolve("donnees");
        try (ServeurContrat serveur = new ServeurContrat(RegistreSiimop.REGISTRE);
                SeanceEssai seance = new SeanceEssai(serveur, RegistreSiimop.REGISTRE, donnees)) {
            assertThat(seance.seance.poste().cache().incomplet()).isFalse();
        }
        String classes = enJars();
        Path cache = dossier.resolve("atelier.aot");
        chronometrer(donnees, classes, List.of("-XX:AOTCacheOutput=" + cache), "parcourir");
        assertThat(cache).exists();
        List<Depart> sans = new ArrayList<>();
        List<Depart> avec = new ArrayList<>();
        for (int tour = 0; tour < TOURS; tour++) {
            sans.add(chronometrer(donnees, classes, List.of()));
            avec.add(chronometrer(donnees, classes, List.of("-XX:AOTCache=" + cache)));
        }
        System.out.printf(Locale.FRENCH, "cache AOT de %d Mio, médianes de %d%n", Files.size(cache) >> 20, TOURS);
        comparer("de la commande à la fenêtre", Depart::duree, sans, avec);
        comparer("processeur de tous les fils", Depart::processeur, sans, avec);
    }

    @Test
    void les_premiers_gestes() throws Exception {
        String classes = enJars();
        Path cache = dossier.resolve("gestes.aot");
        System.out.println("premiers gestes sans le cache AOT, qui les apprend :");
        gestes(classes, "-XX:AOTCacheOutput=" + cache);
        System.out.println("premiers gestes avec lui :");
        gestes(classes, "-XX:AOTCache=" + cache);
    }

    private void gestes(String classes, String option) throws IOException, InterruptedException {
        Process banc = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@src/main/jvm/atelier.args", option, "-cp", classes, BancGestesTest.class.getName(),
                dossier.resolve("gestes" + System.nanoTime()).toString()).redirectErrorStream(true).start();
        try (BufferedReader sortie = banc.inputReader()) {
            sortie.lines().filter(ligne -> ligne.contains(" ms"))
                    .forEach(System.out::println);
        }
        assertThat(banc.waitFor()).isZero();
    }

    private record Depart(double duree, double processeur) {}

    private static void comparer(String quoi, ToDoubleFunction<Depart> mesure, List<Depart> sans, List<Depart> avec) {
        double[] un = sans.stream().mapToDouble(mesure).sorted().toArray();
        double[] autre = avec.stream().mapToDouble(mesure).sorted().toArray();
        System.out.printf(Locale.FRENCH,
                "%s : %.0f ms sans le cache, %.0f ms avec, soit %.2f ; au mieux %.0f et %.0f ms%n",
                quoi, un[TOURS / 2], autre[TOURS / 2], autre[TOURS / 2] / un[TOURS / 2], un[0], autre[0]);
    }

    private static Depart chronometrer(Path donnees, String classes, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@src/main/jvm/atelier.args",
                "-Dglass.platform=" + PLATEFORME, "-Dprism.order=sw", "-D" + Dossiers.PROPRIETE + "=" + donnees));
        commande.addAll(options);
        commande.addAll(List.of("-cp", classes, AtelierChronometre.class.getName()));
        commande.addAll(List.of(arguments));
        long debut = System.nanoTime();
        Process atelier = new ProcessBuilder(commande).redirectErrorStream(true).start();
        Depart pret = null;
        List<String> dites = new ArrayList<>();
        try (BufferedReader sortie = atelier.inputReader()) {
            for (String ligne = sortie.readLine(); ligne != null; ligne = sortie.readLine()) {
                if (ligne.startsWith(AtelierChronometre.PRET)) {
                    pret = new Depart((System.nanoTime() - debut) / 1e6,
                            Double.parseDouble(ligne.substring(AtelierChronometre.PRET.length())));
                }
                dites.add(ligne);
            }
        }
        assertThat(atelier.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(pret).as("%s", dites).isNotNull();
        return Objects.requireNonNull(pret);
    }

    /** The cache wants jars, as the program will be delivered: each directory of classes becomes one. */
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
}
