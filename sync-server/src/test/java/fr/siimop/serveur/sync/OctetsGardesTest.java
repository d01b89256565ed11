package fr.siimop.serveur.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OctetsGardesTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1_500_000, OctetsGardes.BLOC, 3 * OctetsGardes.BLOC + 17})
    void rend_ce_qu_il_garde_tasse_ou_non(int taille) throws Exception {
        byte[] octets = new byte[taille];
        new Random(taille).nextBytes(octets);
        Arrays.fill(octets, taille / 3, taille / 2, (byte) 'a');
        OctetsGardes gardes = new OctetsGardes();
        int ecrits = 0;
        while (ecrits < taille) {
            int morceau = Math.min(8_000, taille - ecrits);
            gardes.write(octets, ecrits, morceau);
            ecrits += morceau;
        }
        gardes.write('\n');
        ByteArrayOutputStream rendus = new ByteArrayOutputStream();
        gardes.donner(rendus);
        byte[] attendus = Arrays.copyOf(octets, taille + 1);
        attendus[taille] = '\n';
        assertThat(rendus.toByteArray()).isEqualTo(attendus);
    }
}
