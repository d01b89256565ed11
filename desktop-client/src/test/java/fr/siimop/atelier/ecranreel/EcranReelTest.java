package fr.siimop.atelier.ecranreel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbench on a real display, in a program of its own, under a mouse and a keyboard that are real to it. */
class EcranReelTest {

    private static EcranVirtuel ecran;

    @TempDir
    Path dossier;

    @BeforeAll
    static void allumer() throws Exception {
        ecran = new EcranVirtuel();
    }

    @AfterAll
    static void eteindre() throws Exception {
        ecran.close();
    }

    @ParameterizedTest
    @EnumSource
    void fait_ce_que_fait_une_personne(SceneReelle scene) throws Exception {
        ProcessBuilder atelier = new ProcessBuilder(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "@src/main/jvm/atelier.args",
                "-Dprism.order=sw", "-Decran.largeur=1920", "-Decran.hauteur=1080", "-cp",
                System.getProperty("java.class.path"), SceneReelle.class.getName(), scene.name(), dossier.toString()));
        atelier.environment().put("DISPLAY", ecran.affichage());
        atelier.environment().put("GDK_BACKEND", "x11");
        Process processus = atelier.redirectErrorStream(true).start();
        String dit = new String(processus.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(processus.waitFor()).as(dit).isZero();
    }
}
