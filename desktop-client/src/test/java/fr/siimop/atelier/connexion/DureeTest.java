package fr.siimop.atelier.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.tache.Avancement;

class DureeTest {

    private static final Instant DEBUT = Instant.parse("2026-11-21T02:00:00Z");

    @Test
    void compte_le_reste_sur_ce_qui_est_arrive_depuis_la_reprise() {
        Duree reprise = new Duree(DEBUT, 60_000);
        assertThat(reprise.phrase(avancement(70_000), DEBUT.plusSeconds(10)))
                .isEqualTo("Agréments\u00a0: 70\u00a0000 lignes sur 100\u00a0000 · encore 30\u00a0s");
    }

    @Test
    void ne_promet_rien_avant_d_avoir_mesure() {
        assertThat(new Duree(DEBUT, 60_000).phrase(avancement(60_000), DEBUT.plusSeconds(10)))
                .isEqualTo("Agréments\u00a0: 60\u00a0000 lignes sur 100\u00a0000");
    }

    private static Avancement avancement(long faits) {
        return new Avancement("Agréments", faits, 100_000, Map.of());
    }
}
