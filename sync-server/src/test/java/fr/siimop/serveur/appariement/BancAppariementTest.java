package fr.siimop.serveur.appariement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import fr.siimop.modele.appariement.BilanAppariement;
import fr.siimop.modele.appariement.EntreeAppariement;
import fr.siimop.modele.appariement.GenerateurAppariement;
import fr.siimop.modele.appariement.Methode;
import fr.siimop.modele.appariement.OptionsAppariement;
import fr.siimop.modele.appariement.Preuve;
import fr.siimop.modele.appariement.algorithme.Appariement;
import fr.siimop.modele.appariement.algorithme.PreparationMarche;
import fr.siimop.modele.appariement.algorithme.SolveurExact;
import fr.siimop.modele.appariement.algorithme.marche.Marche;

/** The national shape and the same as one market, on two cores; the command is in docs/calculs.md. */
@Tag("banc")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BancAppariementTest {

    private static final OptionsAppariement OPTIONS = OptionsAppariement.PAR_DEFAUT.avecClassementsLibres(true);
    private static final int FILS = 2;

    /** First, so that the code is as cold as when the command line runs it. */
    @Test
    @Order(1)
    void rapide_en_moins_de_300_ms() {
        BilanAppariement bilan = mesurer("rapide, marche national", GenerateurAppariement.NATIONAL.generer(1),
                OPTIONS.avecMethode(Methode.RAPIDE));
        assertThat(bilan.dureeMs()).isLessThanOrEqualTo(limite(300));
    }

    @Test
    @Order(2)
    void quatre_cents_marches_en_moins_de_8_s() {
        for (double zipf : new double[]{1.0, 0.5}) {
            BilanAppariement bilan = mesurer("400 marchés, Zipf " + zipf,
                    GenerateurAppariement.NATIONAL.avecZipf(zipf).generer(1), OPTIONS);
            assertThat(bilan.preuve()).isEqualTo(Preuve.OPTIMAL);
            assertThat(bilan.dureeMs()).isLessThanOrEqualTo(limite(8000));
        }
    }

    @Test
    @Order(3)
    void un_marche_global_a_moins_de_0_3_pour_cent_en_120_s() {
        for (double zipf : new double[]{1.0, 0.9, 0.7, 0.3}) {
            global("1 marché, Zipf " + zipf, GenerateurAppariement.GLOBAL.avecZipf(zipf));
        }
        global("1 marché, Zipf 0,9, 4 par rang", GenerateurAppariement.GLOBAL.avecZipf(0.9).avecParRang(4));
        global("1 marché, Zipf 0,9, 1 à 3 places sur 3 000 postes",
                new GenerateurAppariement(7400, 3000, 1, 0.9, 1, 3));
    }

    private static void global(String nom, GenerateurAppariement generateur) {
        BilanAppariement bilan = mesurer(nom, generateur.generer(1),
                OPTIONS.avecTempsMax(Duration.ofSeconds(120)));
        assertThat(1000L * (bilan.borneSuperieure() - bilan.places())).isLessThanOrEqualTo(3L * bilan.places());
    }

    private static BilanAppariement mesurer(String nom, EntreeAppariement entree, OptionsAppariement options) {
        double charge = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        long processeur = processeur();
        BilanAppariement bilan = new Appariement(
                options.methode() == Methode.RAPIDE
                        ? SolveurExact.AUCUN
                        : new SolveurCpSat(),
                new RepartiteurParallele(FILS), System::nanoTime).calculer(entree, options).bilan();
        processeur = (processeur() - processeur) / 1_000_000;
        Marche marche = PreparationMarche.de(entree, options).marche();
        long debut = System.nanoTime();
        int hasard = GaleShapleyAuHasard.places(marche, 1);
        long dureeHasard = (System.nanoTime() - debut) / 1_000_000;
        System.out.println(String.format(Locale.FRENCH,
                "%-50s %d places / borne %d (%s), %d cœurs / borne %d (%s), %d ms (processeur %d ms), %d paires, "
                        + "%d retenues, %d marchés ; Gale-Shapley au hasard %d places (%.2f %% de moins) en %d ms ; "
                        + "charge %.1f, mémoire %d Mio",
                nom, bilan.places(), bilan.borneSuperieure(), bilan.preuve().code(), bilan.coeurs(),
                bilan.borneCoeurs(), bilan.preuveCoeurs().code(), bilan.dureeMs(), processeur, bilan.paires(),
                bilan.pairesRetenues(), bilan.marches(), hasard,
                100.0 * (bilan.places() - hasard) / bilan.places(), dureeHasard, charge, memoire()));
        return bilan;
    }

    /** Durations mean nothing when others use the machine: each of them lengthens the limit. */
    private static long limite(long ms) {
        double charge = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        int coeurs = Runtime.getRuntime().availableProcessors();
        return Math.round(ms * Math.max(1, charge / coeurs));
    }

    private static long processeur() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** Resident set of the process, natives included, where the system tells it. */
    private static long memoire() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status"))
                    .stream()
                    .filter(l -> l.startsWith("VmHWM"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
