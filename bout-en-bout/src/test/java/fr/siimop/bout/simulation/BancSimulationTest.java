package fr.siimop.bout.simulation;

import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A hundred thousand histories, once; see docs/bancs.md. */
@Tag("histoires")
class BancSimulationTest {

    private static final int HISTOIRES = 5_000;

    @TempDir
    Path dossier;

    @ParameterizedTest
    @EnumSource
    void toutes_les_proprietes(Moteur moteur) {
        try (Epreuves epreuves = new Epreuves(dossier, HISTOIRES)) {
            for (Propriete propriete : Propriete.values()) {
                epreuves.jouer(moteur, propriete);
            }
        }
    }
}
