package fr.siimop.serveur.ligne;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.serveur.essai.Commandes;

/** The command line on files made to harm: one sentence each, within 10 s of processor and 512 MiB, and nothing has changed. */
class FichiersHostilesTest {

    private static final long DELAI = 10_000;
    private static final int MUTANTS = Integer.getInteger("siimop.mutations", 60);

    @TempDir
    private Path dossier;

    @Test
    void un_fichier_hostile_est_refuse_en_une_phrase_et_rien_ne_change() throws Exception {
        Path donnees = dossier.resolve("donnees");
        Commandes scolarite = Commandes.demo(donnees, "scolarite@demo.siimop");
        List<String> avant = scolarite.lignes("activite_semestrielle");
        List<String> lignes = enfant(donnees, modeles(scolarite));
        assertThat(lignes).last().isEqualTo(ImportHostileEnfant.FIN);
        for (String ligne : lignes.subList(0, lignes.size() - 1)) {
            String[] dit = ligne.split("\t", -1);
            assertThat(Long.parseLong(dit[3])).as(ligne).isLessThan(DELAI);
            assertThat(dit[4]).as(ligne).isNotEmpty().doesNotContain("imprévue", "Exception");
            if (dit[0].equals("hostile")) {
                assertThat(dit[2]).as(ligne).isEqualTo("1");
                assertThat(dit[4]).as(ligne).contains("«\u00a0" + dit[1] + "\u00a0»").endsWith(".")
                        .doesNotContain("|");
            } else {
                assertThat(dit[2]).as(ligne).isIn("0", "1");
            }
        }
        assertThat(scolarite.lignes("activite_semestrielle")).isEqualTo(avant);
    }

    /** Good files of each format, as they are exported. */
    private List<Path> modeles(Commandes scolarite) {
        List<Path> bons = new ArrayList<>();
        for (String fin : List.of(".xlsx", ".ods", ".csv")) {
            Path bon = dossier.resolve("bon" + fin);
            scolarite.exporter("activite_semestrielle", bon);
            bons.add(bon);
        }
        return bons;
    }

    private List<String> enfant(Path donnees, List<Path> bons) throws Exception {
        long graine = System.nanoTime();
        System.out.println("FichiersHostilesTest seed " + graine);
        Path hostiles = Files.createDirectory(dossier.resolve("hostiles"));
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-Dstdout.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                ImportHostileEnfant.class.getName(), donnees.toString(), hostiles.toString(), String.valueOf(graine),
                String.valueOf(MUTANTS)));
        bons.forEach(bon -> commande.add(bon.toString()));
        Process enfant = new ProcessBuilder(commande).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        List<String> lignes = new String(enfant.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(ligne -> ligne.contains("\t") || ligne.equals(ImportHostileEnfant.FIN)).toList();
        enfant.waitFor();
        lignes.stream().filter(ligne -> ligne.startsWith("hostile")).forEach(System.out::println);
        return lignes;
    }
}
