package fr.siimop.bout.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hundred thousand histories, once, in as many pieces as one likes; see docs/bancs.md. */
@Tag("histoires")
class BancSimulationTest {

    private static final int HISTOIRES = 100_000;

    @Test
    void toutes_les_proprietes(@TempDir(factory = EnMemoire.class) Path dossier) {
        int debut = Integer.getInteger("simulation.debut", 0);
        try (Epreuves epreuves = new Epreuves(dossier, 1)) {
            Campagne campagne = new Campagne(epreuves, Epreuves.CAMPAGNE, debut,
                    Integer.getInteger("simulation.histoires", HISTOIRES - debut));
            List<String> echecs = campagne.jouer(Epreuves.ENSEMBLE);
            System.out.println(epreuves.rencontres);
            assertThat(echecs).isEmpty();
        }
    }
}
