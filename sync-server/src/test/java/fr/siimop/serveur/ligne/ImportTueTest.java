package fr.siimop.serveur.ligne;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.serveur.essai.Commandes;

/** The import command killed at any moment: the file is in the base whole, or not at all, and can be imported again. */
class ImportTueTest {

    private static final int LIGNES = 4_000;
    private static final int COUPURES = 5;
    private static final String COMPTE = "scolarite@demo.siimop";

    @TempDir
    private Path dossier;

    @Test
    void tue_n_importe_quand_l_import_est_entier_ou_n_est_pas() throws Exception {
        Path donnees = dossier.resolve("donnees");
        Commandes scolarite = Commandes.demo(donnees, COMPTE);
        long debut = System.nanoTime();
        assertThat(lancer(donnees, 0).waitFor()).isZero();
        long duree = (System.nanoTime() - debut) / 1_000_000;
        long graine = System.nanoTime();
        System.out.println("ImportTueTest seed " + graine);
        Random hasard = new Random(graine);
        for (int i = 1; i <= COUPURES; i++) {
            Process commande = lancer(donnees, i);
            // from half of the time that it took the first time, when nothing was warm, to its end
            Thread.sleep((long) (duree * (1 + (i - 1 + hasard.nextDouble()) / COUPURES) / 2));
            commande.destroyForcibly().waitFor();
            long entrees = entrees(scolarite, i);
            System.out.println("coupure " + i + " : " + entrees + " lignes");
            assertThat(entrees).isIn(0L, (long) LIGNES);
            assertThat(scolarite.importer("personne", fichier(i)).code()).isZero();
            assertThat(entrees(scolarite, i)).isEqualTo(LIGNES);
        }
    }

    private static long entrees(Commandes scolarite, int numero) throws IOException {
        return scolarite.lignes("personne").stream().filter(l -> l.contains("@coupure" + numero + ".fr")).count();
    }

    private Path fichier(int numero) throws IOException {
        StringBuilder texte = new StringBuilder("Nom;Prénom;Email;Subdivision\n");
        for (int i = 0; i < LIGNES; i++) {
            texte.append("ESSAI;Alix;p").append(i).append("@coupure").append(numero).append(".fr;TOURS\n");
        }
        return Files.writeString(dossier.resolve("personnes-" + numero + ".csv"), texte);
    }

    private Process lancer(Path donnees, int numero) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-cp",
                System.getProperty("java.class.path"), Principal.class.getName(), "importer", "--table", "personne",
                "--donnees", donnees.toString(), "--compte", COMPTE, fichier(numero).toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}
