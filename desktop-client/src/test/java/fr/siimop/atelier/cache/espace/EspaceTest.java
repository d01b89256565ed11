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

    private Espace espace(String serveur) throws CacheInaccessible {
        return Espace.de(racine, serveur, EMAIL);
    }

    private Espace utilise(String serveur) throws Exception {
        Espace espace = espace(serveur);
        espace.preparer();
        return espace;
    }

    private static void dater(Path fichier, Instant quand) throws Exception {
        if (!Files.exists(fichier)) {
            Files.createFile(fichier);
        }
        Files.setLastModifiedTime(fichier, FileTime.from(quand));
    }

    @Test
    void un_espace_ouvert_sous_un_nom_avec_majuscules_se_retrouve() throws Exception {
        Espace avant = utilise("https://SiiMOP.exemple.fr:8443/atelier");
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
        Espace majuscules = utilise("https://SIIMOP.exemple.fr");
        dater(majuscules.session(), matin.plusSeconds(3_600));
        dater(majuscules.envoi(), matin);
        Path petites = majuscules.dossier().getParent()
                .resolveSibling("siimop.exemple.fr-" + "%08x".formatted("https://siimop.exemple.fr".hashCode()))
                .resolve(majuscules.dossier().getFileName());
        Files.createDirectories(petites);
        assertThat(espace("https://siimop.exemple.fr").dossier()).isEqualTo(majuscules.dossier());
        assertThat(espace("https://siimop.exemple.fr").autresSaisies()).isEmpty();

        dater(petites.resolve("cache.mv.db"), matin.plusSeconds(60));
        assertThat(espace("https://siimop.exemple.fr").dossier()).isEqualTo(petites);
        assertThat(espace("https://siimop.exemple.fr").autresSaisies()).containsExactly(majuscules.dossier());
        dater(majuscules.envoi(), matin.plusSeconds(120));
        assertThat(espace("https://siimop.exemple.fr").dossier()).isEqualTo(majuscules.dossier());
    }
}
