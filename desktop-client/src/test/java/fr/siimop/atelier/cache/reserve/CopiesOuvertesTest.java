package fr.siimop.atelier.cache.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopiesOuvertesTest {

    @TempDir
    Path dossier;

    @Test
    void deux_copies_du_meme_nom_vivent_jusqu_a_la_fin() throws Exception {
        Path une;
        Path autre;
        try (CopiesOuvertes copies = new CopiesOuvertes(dossier.resolve("ouverts"))) {
            une = copies.poser("livret.pdf", new byte[]{1});
            autre = copies.poser("livret.pdf", new byte[]{2});
            assertThat(Files.readAllBytes(une)).containsExactly(1);
            assertThat(Files.readAllBytes(autre)).containsExactly(2);
            assertThat(Files.getPosixFilePermissions(une)).doesNotContain(PosixFilePermission.OWNER_WRITE);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dossier.resolve("ouverts"))))
                    .isEqualTo("rwx------");
        }
        assertThat(une).doesNotExist();
        assertThat(autre).doesNotExist();
    }

    @Test
    void ce_qu_un_arret_brutal_a_laisse_part_au_demarrage_suivant() throws Exception {
        Path laissee = new CopiesOuvertes(dossier.resolve("ouverts")).poser("livret.pdf", new byte[]{1});
        new CopiesOuvertes(dossier.resolve("ouverts")).close();
        assertThat(laissee).doesNotExist();
    }
}
