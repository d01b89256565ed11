package fr.siimop.atelier.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NomDuPosteTest {

    @TempDir
    private Path racine;

    @Test
    void reste_le_meme_d_un_demarrage_a_l_autre() {
        assertThat(NomDuPoste.lire(racine, new Random(1))).isEqualTo(NomDuPoste.lire(racine, new Random(2)))
                .matches(".+ \\([0-9a-f]{8}\\)");
    }

    @Test
    void deux_copies_du_meme_ordinateur_ont_chacune_le_leur() {
        assertThat(NomDuPoste.lire(racine.resolve("une"), new Random(1)))
                .isNotEqualTo(NomDuPoste.lire(racine.resolve("autre"), new Random(2)));
    }

    @Test
    void deux_premiers_demarrages_a_la_fois_ont_le_meme() throws Exception {
        for (int fois = 0; fois < 20; fois++) {
            Path dossier = racine.resolve("fois" + fois);
            List<Callable<String>> demarrages = IntStream.range(0, 4)
                    .<Callable<String>>mapToObj(i -> () -> NomDuPoste.lire(dossier, new Random(i))).toList();
            try (ExecutorService fils = Executors.newFixedThreadPool(4)) {
                Set<String> noms = new HashSet<>();
                for (Future<String> nom : fils.invokeAll(demarrages)) {
                    noms.add(nom.get());
                }
                assertThat(noms).hasSize(1);
            }
        }
    }

    @Test
    void une_marque_abimee_est_remplacee_une_fois_pour_toutes() throws IOException {
        Files.writeString(racine.resolve("poste"), "n’importe quoi");
        assertThat(NomDuPoste.lire(racine, new Random(1))).isEqualTo(NomDuPoste.lire(racine, new Random(2)));
    }

    @Test
    void se_passe_d_un_dossier_ou_rien_ne_s_ecrit() throws IOException {
        Path fichier = Files.createFile(racine.resolve("fichier"));
        assertThat(NomDuPoste.lire(fichier, new Random(1))).isNotBlank();
    }
}
