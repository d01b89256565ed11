package fr.siimop.modele.calcul;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.modele.amphi.AmphiNaif;
import fr.siimop.modele.amphi.EntreeAmphi;
import fr.siimop.modele.amphi.InstancesAmphi;
import fr.siimop.modele.amphi.algorithme.CalculAmphi;
import fr.siimop.modele.amphi.algorithme.Resimulation;
import fr.siimop.modele.amphi.verification.VerificateurAmphi;
import fr.siimop.modele.calcul.fichiers.Fautes;
import fr.siimop.modele.calcul.fichiers.Fichiers;
import fr.siimop.modele.listeappel.algorithme.CalculListeAppel;

/** How long national calculations take, each beside a naive reference; the command is in docs/calculs.md. */
@Tag("banc")
class BancCalculsTest {

    private static final long GRAINE = 20261120;

    @TempDir
    private Path dossier;

    @Test
    void amphi_national_en_moins_de_15_secondes() throws IOException {
        GrandAmphi.ecrire(dossier, GRAINE, 45_000, 1_100, 60, 2_200_000);
        long depart = System.nanoTime();
        double duree = secondes(() -> calculer(new CalculAmphi()));
        System.out.printf("amphi national : %.2f s à l’horloge%n", (System.nanoTime() - depart) / 1e9);
        double verification = secondes(() -> assertThat(new VerificateurAmphi().verifier(entrees(), entrees(),
                new Fautes())).hasSize(8).allMatch(Constat::respectee));
        List<String> obtenu = Files.readAllLines(dossier.resolve("affectations.csv"));
        double naif = secondes(() -> {
            var instance = new InstancesAmphi(lignes("internes.csv"), lignes("postes.csv"), lignes("voeux.csv"));
            assertThat(obtenu.subList(1, obtenu.size())).isEqualTo(AmphiNaif.affectations(instance));
        });
        afficher("amphi 45 000 internes, 2 200 000 vœux, lecture et écriture comprises", duree, naif);
        System.out.printf("  vérification complète : %.2f s%n", verification);
        assertThat(duree).isLessThan(15);
    }

    @Test
    void une_resimulation_de_500_sur_500_en_moins_d_une_milliseconde() throws IOException {
        GrandAmphi.ecrire(dossier, GRAINE, 500, 1, 500, 500 * 300);
        EntreeAmphi entree = lire(new CalculAmphi());
        var simulation = new Resimulation(entree);
        var hasard = new Random(GRAINE);
        for (int i = 0; i < 2_000; i++) {
            simulation.changer(hasard.nextInt(500), voeux(hasard, entree.postes()));
        }
        double[] durees = new double[2_000];
        long deplaces = 0;
        for (int i = 0; i < durees.length; i++) {
            int interne = hasard.nextInt(500);
            int[] voeux = voeux(hasard, entree.postes());
            long debut = maintenant();
            deplaces += simulation.changer(interne, voeux).size();
            durees[i] = (maintenant() - debut) / 1e9;
        }
        EntreeAmphi actuelle = simulation.entree();
        double naif = secondes(() -> {
            for (int i = 0; i < 200; i++) {
                new CalculAmphi().executer(actuelle.avecVoeux(i, voeux(hasard, entree.postes())));
            }
        }) / 200;
        Arrays.sort(durees);
        double moyenne = Arrays.stream(durees).average().orElseThrow();
        afficher("re-simulation 500 × 500, en moyenne (référence : calcul entier)", moyenne, naif);
        System.out.printf("  %.1f internes déplacés en moyenne ; 99e centile %.3f ms ; pire %.3f ms%n", deplaces
                / (double) durees.length, durees[1_980] * 1e3, durees[1_999] * 1e3);
        assertThat(durees[1_980]).isLessThan(0.001);
    }

    @Test
    void liste_d_appel_de_45_000_lignes_en_moins_de_2_secondes() throws IOException {
        var hasard = new Random(GRAINE);
        var lignes = new ArrayList<String>(List.of("interne,anciennete,rang_concours,participants"));
        for (int i = 0; i < 45_000; i++) {
            int participants = 7_000 + hasard.nextInt(3_000);
            lignes.add("interne-" + i + "," + hasard.nextInt(9) + "," + (1 + hasard.nextInt(participants)) + ","
                    + participants);
        }
        Files.write(dossier.resolve("internes.csv"), lignes);
        double duree = secondes(() -> calculer(new CalculListeAppel()));
        List<String> obtenu = Files.readAllLines(dossier.resolve("liste.csv"));
        double naif = secondes(() -> {
            var triees = lignes("internes.csv").stream().map(ligne -> ligne.split(",")).sorted(NAIF)
                    .map(champs -> champs[0]).toList();
            assertThat(obtenu.stream().skip(1).map(ligne -> ligne.split(",")[1]).toList()).isEqualTo(triees);
        });
        afficher("liste d’appel 45 000 lignes, lecture et écriture comprises", duree, naif);
        assertThat(duree).isLessThan(2);
    }

    private static final Comparator<String[]> NAIF = Comparator.<String[], BigInteger>comparing(c -> new BigInteger(
            c[1])).reversed().thenComparing((a, b) -> new BigInteger(a[2]).multiply(new BigInteger(b[3])).compareTo(
                    new BigInteger(b[2]).multiply(new BigInteger(a[3]))))
            .thenComparing(c -> c[0]);

    private <E, S> void calculer(Calcul<E, S> calcul) throws IOException {
        calcul.ecrire(calcul.executer(lire(calcul)), nom -> Files.newOutputStream(dossier.resolve(nom)));
    }

    private <E, S> E lire(Calcul<E, S> calcul) throws IOException {
        var fautes = new Fautes();
        E entree = calcul.lire(entrees(), fautes);
        if (entree == null) {
            throw new AssertionError(fautes.liste().getFirst());
        }
        return entree;
    }

    private Fichiers entrees() {
        return nom -> Files.newInputStream(dossier.resolve(nom));
    }

    private List<String> lignes(String nom) throws IOException {
        List<String> lignes = Files.readAllLines(dossier.resolve(nom));
        return lignes.subList(1, lignes.size());
    }

    private static int[] voeux(Random hasard, int postes) {
        return IntStream.of(GrandAmphi.permutation(postes, hasard)).limit(300).toArray();
    }

    /** Processor time of this thread, so that a loaded machine does not change the figures. */
    private static double secondes(Etape etape) throws IOException {
        long debut = maintenant();
        etape.faire();
        return (maintenant() - debut) / 1e9;
    }

    private static long maintenant() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void afficher(String quoi, double duree, double naif) {
        System.out.printf(
                "%s : %s (graine %d, mémoire au plus %d Mio)%n  référence naïve : %s, soit un rapport de %.2f%n",
                quoi, lisible(duree), GRAINE, Runtime.getRuntime().maxMemory() >> 20, lisible(naif), duree / naif);
    }

    private static String lisible(double secondes) {
        return secondes < 0.01 ? "%.4f ms".formatted(secondes * 1e3) : "%.2f s".formatted(secondes);
    }

    @FunctionalInterface
    private interface Etape {
        void faire() throws IOException;
    }
}
