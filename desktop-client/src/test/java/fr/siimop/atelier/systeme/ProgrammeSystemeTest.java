package fr.siimop.atelier.systeme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class ProgrammeSystemeTest {

    @Test
    void chaque_systeme_ouvre_par_sa_commande_et_le_chemin_reste_un_seul_argument() {
        Path fichier = Path.of("/tmp/postes d’été; rm -rf $HOME.xlsx");
        assertThat(ProgrammeSysteme.commande("Windows 11", fichier)).containsExactly("rundll32",
                "url.dll,FileProtocolHandler", fichier.toString());
        assertThat(ProgrammeSysteme.commande("Linux", fichier)).containsExactly("xdg-open", fichier.toString());
        assertThat(ProgrammeSysteme.commande("Mac OS X", fichier)).containsExactly("open", fichier.toString());
    }
}
