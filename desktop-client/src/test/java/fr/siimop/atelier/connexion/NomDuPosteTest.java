package fr.siimop.atelier.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NomDuPosteTest {

    @TempDir
    private Path racine;

    @Test
    void reste_le_meme_d_un_demarrage_a_l_autre() {
        assertThat(NomDuPoste.lire(racine, new Random(1))).isEqualTo(NomDuPoste.lire(racine, new Random(2)))
                .matches(".+ \\([0-9a-f]{4}\\)");
    }

    @Test
    void deux_copies_du_meme_ordinateur_ont_chacune_le_leur() {
        assertThat(NomDuPoste.lire(racine.resolve("une"), new Random(1)))
                .isNotEqualTo(NomDuPoste.lire(racine.resolve("autre"), new Random(2)));
    }

    @Test
    void se_passe_d_un_dossier_ou_rien_ne_s_ecrit() throws IOException {
        Path fichier = Files.createFile(racine.resolve("fichier"));
        assertThat(NomDuPoste.lire(fichier, new Random(1))).isNotBlank();
    }
}
