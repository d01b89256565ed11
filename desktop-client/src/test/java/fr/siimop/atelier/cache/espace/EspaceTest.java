package fr.siimop.atelier.cache.espace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EspaceTest {

    private static final String EMAIL = "ars@exemple.fr";

    @TempDir
    Path racine;

    private Espace espace(String serveur) {
        return Espace.de(racine, serveur, EMAIL);
    }

    private Espace connecte(String serveur, Instant quand) throws Exception {
        Espace espace = espace(serveur);
        espace.preparer();
        Files.setLastModifiedTime(Files.createFile(espace.session()), FileTime.from(quand));
        return espace;
    }

    @Test
    void un_espace_ouvert_sous_un_nom_avec_majuscules_se_retrouve() throws Exception {
        Espace avant = connecte("https://SiiMOP.exemple.fr:8443/atelier", Instant.EPOCH);
        assertThat(avant.dossier().getParent().getFileName().toString()).startsWith("SiiMOP.exemple.fr_8443");

        assertThat(espace("https://siimop.exemple.fr:8443/atelier").dossier()).isEqualTo(avant.dossier());
        assertThat(espace("https://siimop.exemple.fr:8443").dossier()).isNotEqualTo(avant.dossier());
        assertThat(espace("http://siimop.exemple.fr:8443/atelier").dossier()).isNotEqualTo(avant.dossier());
        assertThat(Espace.de(racine, "https://siimop.exemple.fr:8443/atelier", "autre@exemple.fr").dossier())
                .doesNotExist();
    }

    @Test
    void de_deux_espaces_le_dernier_utilise_reste() throws Exception {
        Instant matin = Instant.parse("2026-11-20T08:00:00Z");
        Espace majuscules = connecte("https://SIIMOP.exemple.fr", matin.plusSeconds(60));
        Path petites = majuscules.dossier().getParent()
                .resolveSibling("siimop.exemple.fr-" + "%08x".formatted("https://siimop.exemple.fr".hashCode()))
                .resolve(majuscules.dossier().getFileName());
        Files.createDirectories(petites);
        Path session = Files.createFile(petites.resolve("session.json"));
        Files.setLastModifiedTime(session, FileTime.from(matin));
        assertThat(espace("https://siimop.exemple.fr").dossier()).isEqualTo(majuscules.dossier());
        Files.setLastModifiedTime(session, FileTime.from(matin.plusSeconds(120)));
        assertThat(espace("https://siimop.exemple.fr").dossier()).isEqualTo(petites);
    }
}
