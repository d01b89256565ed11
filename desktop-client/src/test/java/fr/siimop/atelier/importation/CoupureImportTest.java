package fr.siimop.atelier.importation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.cache.PosteLocal;
import fr.siimop.atelier.cache.reserve.LotsImport;

/** The program killed in the middle of an import: everything or nothing of the command, and no line of the file lost. */
class CoupureImportTest {

    private static final int JUSTES = 1_500;
    private static final int FAUSSES = 4;
    private static final int COUPURES = 6;

    @TempDir
    private Path dossier;

    @Test
    void tue_n_importe_quand_l_import_est_entier_ou_n_est_pas_et_le_lot_attend() throws Exception {
        Path fichier = fichier();
        Enfant temoin = lancer(dossier.resolve("temoin"), fichier);
        long ouverture = temoin.attendre("ouvert");
        long duree = temoin.attendre("fait") - ouverture;
        temoin.processus().waitFor();
        long graine = System.nanoTime();
        System.out.println("CoupureImportTest seed " + graine);
        Random hasard = new Random(graine);
        for (int i = 0; i < COUPURES; i++) {
            Path poste = dossier.resolve("poste-" + i);
            Enfant enfant = lancer(poste, fichier);
            enfant.attendre("ouvert");
            // one cut in each part of the time that an import takes
            Thread.sleep((long) (duree * (i + hasard.nextDouble()) / COUPURES) / 1_000_000);
            enfant.processus().destroyForcibly().waitFor();
            verifier(poste, i);
        }
    }

    private static void verifier(Path dossier, int coupure) throws Exception {
        try (PosteLocal poste = ImportEnfant.ouvrir(dossier)) {
            int entrees = poste.envoi().nombre();
            List<LotsImport.Fiche> lots = poste.imports().toutes();
            System.out.println("coupure " + coupure + " : " + entrees + " lignes, lots " + lots);
            assertThat(entrees).isIn(0, JUSTES);
            if (entrees == JUSTES) {
                assertThat(lots).singleElement()
                        .satisfies(lot -> assertThat(lot.lignes()).isIn(FAUSSES, JUSTES + FAUSSES));
            } else {
                assertThat(lots).allSatisfy(lot -> assertThat(lot.lignes()).isEqualTo(JUSTES + FAUSSES));
            }
            if (!lots.isEmpty()) {
                ModeleImport modele = ImportEnfant.modele(poste);
                modele.reprendreLot(lots.getFirst());
                modele.appliquer();
                assertThat(poste.envoi().nombre()).isEqualTo(JUSTES);
                assertThat(poste.imports().toutes()).extracting(LotsImport.Fiche::lignes).containsExactly(FAUSSES);
            }
        }
    }

    private Path fichier() throws IOException {
        StringBuilder texte = new StringBuilder("Nom;Prénom;Email;RPPS\n");
        for (int i = 0; i < JUSTES; i++) {
            texte.append("NOM").append(i).append(";Prénom;p").append(i).append("@exemple.fr;\n");
        }
        for (int i = 0; i < FAUSSES; i++) {
            texte.append("FAUX;Prénom;f").append(i).append("@exemple.fr;12345\n");
        }
        return Files.writeString(dossier.resolve("personnes.csv"), texte);
    }

    private static Enfant lancer(Path poste, Path fichier) throws IOException {
        Process processus = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                ImportEnfant.class.getName(), poste.toString(), fichier.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new Enfant(processus, new BufferedReader(
                new InputStreamReader(processus.getInputStream(), StandardCharsets.UTF_8)));
    }

    private record Enfant(Process processus, BufferedReader sortie) {

        /** @return when it said so */
        long attendre(String mot) throws IOException {
            for (String ligne = sortie.readLine(); ligne != null; ligne = sortie.readLine()) {
                if (ligne.equals(mot)) {
                    return System.nanoTime();
                }
            }
            throw new IOException("The child never said " + mot);
        }
    }
}
