package fr.siimop.modele.descripteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;

class UuidV7Test {

    private static final Instant MIDI = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void est_un_uuid_de_version_7_qui_porte_l_heure() {
        UUID id = new UuidV7(() -> MIDI, new Random(1)).nouveau();
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(MIDI.toEpochMilli());
    }

    @Test
    void croit_meme_dans_une_milliseconde_et_quand_l_horloge_recule() {
        List<Instant> heures = new ArrayList<>();
        UuidV7 generateur = new UuidV7(() -> heures.isEmpty() ? MIDI : heures.getLast(), new Random(1));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            if (i == 5_000) {
                heures.add(MIDI.minusSeconds(60));
            }
            ids.add(generateur.nouveau().toString());
        }
        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void la_meme_graine_et_la_meme_heure_donnent_les_memes_identifiants() {
        assertThat(new UuidV7(() -> MIDI, new Random(7)).nouveau())
                .isEqualTo(new UuidV7(() -> MIDI, new Random(7)).nouveau());
    }
}
