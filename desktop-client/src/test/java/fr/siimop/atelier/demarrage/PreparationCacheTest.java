package fr.siimop.atelier.demarrage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.systeme.ProgrammeParent;

/** However the making of the cache ends, nothing of it stays but the cache and what is said of it. */
class PreparationCacheTest {

    @TempDir
    Path dossier;
    private CacheDemarrage cache;

    @BeforeEach
    void nommer() {
        cache = new CacheDemarrage(dossier.resolve("atelier.aot"));
    }

    /** Stands for the training: fills its places, then ends with the code it is given, or waits to be stopped. */
    static final class Faux {
        public static void main(String[] arguments) throws Exception {
            ProgrammeParent.aSaFin(() -> Runtime.getRuntime().halt(1));
            Files.writeString(Path.of(arguments[0]), "cache");
            Files.writeString(Files.createDirectories(Path.of(arguments[1], "sous")).resolve("base"), "lignes");
            if (arguments[2].equals("attendre")) {
                Thread.sleep(600_000);
            }
            System.exit(Integer.parseInt(arguments[2]));
        }
    }

    /** A preparation as a program of its own, whose training does not end. */
    static final class Preparation {
        public static void main(String[] arguments) throws Exception {
            PreparationCache.apprendre(new CacheDemarrage(Path.of(arguments[0])), c -> faux(c, "attendre"));
        }
    }

    private static List<String> java(Class<?> programme, String... arguments) {
        return Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), programme.getName()), Stream.of(arguments)).toList();
    }

    private static List<String> faux(Chantier chantier, String fin) {
        return java(Faux.class, chantier.nouveau().toString(), chantier.dossier().toString(), fin);
    }

    private List<String> presents() throws IOException {
        try (Stream<Path> tous = Files.walk(dossier)) {
            return tous.filter(Files::isRegularFile).map(f -> dossier.relativize(f).toString()).sorted().toList();
        }
    }

    @Test
    void un_entrainement_mene_a_bien_ne_laisse_que_le_cache() throws Exception {
        assertThat(PreparationCache.apprendre(cache, c -> faux(c, "0"))).isTrue();
        assertThat(presents()).containsExactly("atelier.aot", "atelier.aot.txt");
        assertThat(cache.aJour()).isTrue();
    }

    @Test
    void un_entrainement_qui_echoue_ne_laisse_que_ce_qu_il_a_dit_et_ne_se_refait_pas() throws Exception {
        assertThat(PreparationCache.apprendre(cache, c -> faux(c, "1"))).isFalse();
        assertThat(presents()).containsExactly("atelier.aot.journal", "atelier.aot.txt");
        assertThat(cache.aJour()).isTrue();
    }

    @Test
    void un_entrainement_arrete_se_refera() throws Exception {
        assertThat(PreparationCache.apprendre(cache, c -> faux(c, "137"))).isFalse();
        assertThat(presents()).containsExactly("atelier.aot.journal");
        assertThat(cache.aFaire()).isTrue();
    }

    @Test
    void un_cache_qui_ne_peut_pas_etre_mis_en_place_ne_reste_pas_a_cote() throws Exception {
        Files.createDirectories(cache.fichier().resolve("pris"));
        assertThatThrownBy(() -> PreparationCache.apprendre(cache, c -> faux(c, "0")))
                .isInstanceOf(IOException.class);
        assertThat(presents()).containsExactly("atelier.aot.journal");
    }

    @Test
    void Ctrl_C_arrete_aussi_l_entrainement_et_ne_laisse_rien() throws Exception {
        Process preparation = preparer();
        ProcessHandle entrainement = entrainement(preparation);
        preparation.destroy();
        assertThat(preparation.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(entrainement.isAlive()).isFalse();
        assertThat(presents()).containsExactly("atelier.aot.journal");
    }

    @Test
    void ce_que_laisse_une_preparation_tuee_part_avec_la_suivante() throws Exception {
        Process preparation = preparer();
        ProcessHandle entrainement = entrainement(preparation);
        preparation.destroyForcibly().waitFor();
        entrainement.onExit().get(120, TimeUnit.SECONDS);
        assertThat(presents()).contains("atelier.aot.nouveau");
        PreparationCache.apprendre(cache, c -> faux(c, "0"));
        assertThat(presents()).containsExactly("atelier.aot", "atelier.aot.txt");
    }

    private Process preparer() throws IOException {
        return new ProcessBuilder(java(Preparation.class, cache.fichier().toString())).inheritIO().start();
    }

    /** Once it has filled its places. */
    private ProcessHandle entrainement(Process preparation) throws Exception {
        long limite = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (presents().stream().noneMatch(f -> f.endsWith("base"))) {
            assertThat(System.nanoTime()).isLessThan(limite);
            Thread.sleep(20);
        }
        return preparation.children().findFirst().orElseThrow();
    }
}
