package fr.siimop.atelier.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.espace.Dossiers;
import fr.siimop.atelier.essai.SeanceEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.grille.ecran.BancEcranTest;
import fr.siimop.atelier.grille.table.BancGestesTest;
import fr.siimop.modele.RegistreSiimop;

/**
 * What is felt first, each time in a program of its own, on a display: from the command to the window, the first
 * screens, the first gestures. With the cache that the workbench makes for itself and without it, by turns, in the same
 * run.
 */
@Tag("banc")
class BancDemarrageTest {

    private static final int TOURS = Integer.getInteger("banc.tours", 7);
    private static final Pattern DUREE = Pattern.compile("^(.+?) +([0-9]+,[0-9]) ms +pause +([0-9]+,[0-9]) ms.*?"
            + "travail +([0-9]+) ms.*");

    @TempDir
    static Path dossier;
    private static ProgrammeMesure programme;

    @BeforeAll
    static void apprendre() throws Exception {
        programme = new ProgrammeMesure(dossier);
        long debut = System.nanoTime();
        programme.apprendre();
        System.out.printf(Locale.FRENCH, "cache AOT de %d Mio, fait en %.1f s%n",
                Files.size(programme.cache()) >> 20, (System.nanoTime() - debut) / 1e9);
    }

    @AfterAll
    static void eteindre() throws Exception {
        programme.close();
    }

    @Test
    void la_fenetre_est_la() throws Exception {
        Path donnees = dossier.resolve("donnees");
        try (ServeurContrat serveur = new ServeurContrat(RegistreSiimop.REGISTRE);
                SeanceEssai seance = new SeanceEssai(serveur, RegistreSiimop.REGISTRE, donnees)) {
            assertThat(seance.seance.poste().cache().incomplet()).isFalse();
        }
        Mesures mesures = new Mesures();
        for (int tour = 0; tour < TOURS; tour++) {
            for (boolean avec : List.of(false, true)) {
                long debut = System.nanoTime();
                programme.lancer(avec, List.of("-D" + Dossiers.PROPRIETE + "=" + donnees), AtelierChronometre.class,
                        List.of(), ligne -> {
                            if (ligne.equals(AtelierChronometre.PRET)) {
                                mesures.noter("de la commande à la fenêtre", avec, (System.nanoTime() - debut) / 1e6);
                            } else if (ligne.startsWith(AtelierChronometre.PROCESSEUR)) {
                                mesures.noter("processeur de tous les fils", avec, Double.parseDouble(
                                        ligne.substring(AtelierChronometre.PROCESSEUR.length())));
                            }
                        });
            }
        }
        mesures.dire();
    }

    @Test
    void les_premiers_ecrans() throws Exception {
        Mesures mesures = new Mesures();
        for (int tour = 0; tour < TOURS; tour++) {
            for (boolean avec : List.of(false, true)) {
                programme.lancer(avec, List.of(), BancEcranTest.class, List.of("ouvrir"), ligne -> {
                    Matcher lue = DUREE.matcher(ligne);
                    if (lue.matches()) {
                        String geste = lue.group(1).strip();
                        mesures.noter(geste, avec, nombre(lue.group(2)));
                        mesures.noter(geste + ", pause", avec, nombre(lue.group(3)));
                        mesures.noter(geste + ", dont travail", avec, nombre(lue.group(4)));
                    }
                });
            }
        }
        mesures.dire();
    }

    @Test
    void les_premiers_gestes() throws Exception {
        for (boolean avec : List.of(false, true)) {
            System.out.println(avec ? "premiers gestes avec le cache AOT :" : "premiers gestes sans le cache AOT :");
            programme.lancer(avec, List.of(), BancGestesTest.class,
                    List.of(dossier.resolve("gestes-" + avec).toString()), ligne -> {
                        if (ligne.contains(" ms")) {
                            System.out.println(ligne);
                        }
                    });
        }
    }

    private static double nombre(String lu) {
        return Double.parseDouble(lu.replace(',', '.'));
    }

    /** By what is measured: all values without the cache, all values with it. */
    private static final class Mesures {

        private final Map<String, List<List<Double>>> valeurs = new LinkedHashMap<>();

        void noter(String quoi, boolean avec, double valeur) {
            valeurs.computeIfAbsent(quoi, q -> List.of(new ArrayList<>(), new ArrayList<>())).get(avec ? 1 : 0)
                    .add(valeur);
        }

        void dire() {
            valeurs.forEach((quoi, deux) -> {
                double[] sans = deux.get(0).stream().mapToDouble(d -> d).sorted().toArray();
                double[] avec = deux.get(1).stream().mapToDouble(d -> d).sorted().toArray();
                assertThat(avec).hasSize(TOURS);
                System.out.printf(Locale.FRENCH,
                        "%-62s sans %6.0f ms (de %.0f à %.0f), avec %6.0f ms (de %.0f à %.0f), soit %.2f%n", quoi,
                        sans[TOURS / 2], sans[0], sans[TOURS - 1], avec[TOURS / 2], avec[0], avec[TOURS - 1],
                        avec[TOURS / 2] / sans[TOURS / 2]);
            });
        }
    }
}
