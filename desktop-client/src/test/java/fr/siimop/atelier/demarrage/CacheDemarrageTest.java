package fr.siimop.atelier.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the cache of the start is, the program starts; what it is made from goes on working. */
class CacheDemarrageTest {

    @TempDir
    Path dossier;

    /** What is started with a cache here: it says one word. */
    static final class Depart {
        public static void main(String[] arguments) {
            System.out.println("parti");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "vide", "quelconque", "autre dossier"})
    void un_cache_qui_ne_vaut_rien_n_empeche_pas_de_partir(String etat) throws Exception {
        Path cache = dossier.resolve(etat.equals("autre dossier") ? "nulle/part/atelier.aot" : "atelier.aot");
        if (etat.equals("vide")) {
            Files.createFile(cache);
        } else if (etat.equals("quelconque")) {
            Files.writeString(cache, "ceci n’est pas un cache ".repeat(10_000));
        }
        assertThat(executer(List.of("-XX:AOTCache=" + cache), Depart.class, 0)).contains("parti");
    }

    @Test
    void l_entrainement_fait_tous_ses_gestes() throws Exception {
        executer(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), Entrainement.class, 0,
                dossier.resolve("entrainement").toString());
    }

    @Test
    void sans_jars_personne_ne_demande_de_cache() {
        System.setProperty(CacheDemarrage.PROPRIETE, dossier.resolve("atelier.aot").toString());
        try {
            boolean desDossiers = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of).anyMatch(Files::isDirectory);
            assertThat(CacheDemarrage.voulu().isEmpty()).isEqualTo(desDossiers);
        } finally {
            System.clearProperty(CacheDemarrage.PROPRIETE);
        }
    }

    @Test
    void ce_qui_a_ete_essaye_en_vain_ne_l_est_pas_deux_fois() throws Exception {
        CacheDemarrage cache = new CacheDemarrage(dossier.resolve("atelier.aot"));
        assertThat(cache.aJour()).isFalse();
        Files.writeString(cache.temoin(), CacheDemarrage.empreinte());
        assertThat(cache.aJour()).as("the file itself is missing").isFalse();
        Files.writeString(cache.temoin(), CacheDemarrage.empreinte() + CacheDemarrage.ECHEC);
        assertThat(cache.aJour()).isTrue();
        Files.writeString(cache.temoin(), "another machine\n");
        assertThat(cache.aJour()).isFalse();
    }

    @Test
    void d_autres_jars_ont_un_autre_cache() throws Exception {
        Path classes = Files.createDirectory(dossier.resolve("classes"));
        Path programme = Files.writeString(classes.resolve("programme.jar"), "programme");
        Path bibliotheque = Files.writeString(classes.resolve("bibliotheque.jar"), "un");
        String premier = nommer(programme, bibliotheque);
        assertThat(premier).contains("-XX:AOTCache=").contains("-Dsiimop.aot=");
        assertThat(nommer(programme, bibliotheque)).isEqualTo(premier);
        Files.writeString(bibliotheque, "deux");
        assertThat(nommer(programme, bibliotheque)).isNotEqualTo(premier);
        assertThat(Files.readString(dossier.resolve("jars").resolve("bibliotheque.jar"))).isEqualTo("deux");
    }

    private String nommer(Path programme, Path bibliotheque) throws Exception {
        Path options = dossier.resolve("cache.args");
        Process installation = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "src/main/jvm/Installation.java",
                dossier + File.pathSeparator + bibliotheque, programme.toString(), dossier.resolve("jars").toString(),
                dossier.toString(), options.toString()).inheritIO().start();
        assertThat(installation.waitFor()).isZero();
        return Files.readString(options);
    }

    private static String executer(List<String> options, Class<?> debut, int attendu, String... arguments)
            throws Exception {
        List<String> commande = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@src/main/jvm/atelier.args"));
        commande.addAll(options);
        commande.addAll(List.of("-cp", System.getProperty("java.class.path"), debut.getName()));
        commande.addAll(List.of(arguments));
        Process programme = new ProcessBuilder(commande).redirectErrorStream(true).start();
        String dit = new String(programme.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(programme.waitFor()).as(dit).isEqualTo(attendu);
        return dit;
    }
}
