package fr.siimop.atelier.cache.chiffre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FichierChiffreTest {

    private static final String CLE = "0123456789abcdef".repeat(4);

    @TempDir
    Path dossier;

    /** IEEE 1619, vector 10, the first 64 bytes of its 512: AES-256, sector 255, content 00 01 02 … ff 00 01 … */
    @Test
    void chiffre_comme_la_norme() throws Exception {
        Xts xts = new Xts(
                aes("2718281828459045235360287471352662497757247093699959574966967627"),
                aes("3141592653589793238462643383279502884197169399375105820974944592"));
        byte[] octets = suite();
        xts.chiffrer(255, octets, 0, Xts.BLOC);
        assertThat(HexFormat.of().formatHex(octets, 0, 64)).isEqualTo(
                "1c3b3a102f770386e4836c99e370cf9bea00803f5e482357a4ae12d414a3e63b"
                        + "5d31e276f8fe4a8d66b317f9ac683f44680a86ac35adfc3345befecb4bb188fd");
        xts.dechiffrer(255, octets, 0, Xts.BLOC);
        assertThat(octets).isEqualTo(suite());
    }

    @Test
    void relit_n_importe_quel_morceau() throws Exception {
        long graine = new Random().nextLong();
        System.out.println("graine " + graine);
        Random alea = new Random(graine);
        byte[] contenu = new byte[40 * Xts.BLOC];
        alea.nextBytes(contenu);
        Path fichier = dossier.resolve("essai.mv.db");
        try (FileChannel canal = ouvrir(fichier)) {
            for (int bloc : new int[]{30, 0, 7, 39}) {
                canal.write(ByteBuffer.wrap(new byte[Xts.BLOC]), (long) bloc * Xts.BLOC);
            }
            canal.write(ByteBuffer.wrap(contenu), 0);
            assertThat(canal.size()).isEqualTo(contenu.length);
        }
        try (FileChannel canal = ouvrir(fichier)) {
            for (int i = 0; i < 500; i++) {
                int debut = alea.nextInt(contenu.length);
                int longueur = 1 + alea.nextInt(contenu.length - debut);
                ByteBuffer lu = ByteBuffer.allocate(longueur);
                assertThat(canal.read(lu, debut)).isEqualTo(longueur);
                assertThat(lu.array()).isEqualTo(Arrays.copyOfRange(contenu, debut, debut + longueur));
            }
            assertThat(canal.read(ByteBuffer.allocate(10), contenu.length)).isEqualTo(-1);
            canal.truncate(5 * Xts.BLOC);
            assertThat(canal.size()).isEqualTo(5 * Xts.BLOC);
        }
    }

    @Test
    void ne_montre_ni_le_contenu_ni_ses_repetitions() throws Exception {
        Path un = dossier.resolve("un");
        Path autre = dossier.resolve("autre");
        for (Path fichier : new Path[]{un, autre}) {
            try (FileChannel canal = ouvrir(fichier)) {
                canal.write(ByteBuffer.wrap(new byte[3 * Xts.BLOC]), 0);
            }
        }
        byte[] octets = Files.readAllBytes(un);
        assertThat(bloc(octets, 1)).isNotEqualTo(bloc(octets, 2)).isNotEqualTo(new byte[Xts.BLOC]);
        assertThat(bloc(octets, 1)).isNotEqualTo(bloc(Files.readAllBytes(autre), 1));
    }

    @Test
    void refuse_ce_qui_n_est_pas_de_ce_format() throws Exception {
        Path fichier = dossier.resolve("essai");
        Files.write(fichier, new byte[3 * Xts.BLOC]);
        try (FileChannel canal = ouvrir(fichier)) {
            assertThatThrownBy(() -> canal.read(ByteBuffer.allocate(1), 0)).isInstanceOf(IOException.class);
        }
    }

    private static FileChannel ouvrir(Path fichier) throws IOException {
        return SystemeChiffre.canal(FileChannel.open(fichier, StandardOpenOption.CREATE, StandardOpenOption.READ,
                StandardOpenOption.WRITE), CLE);
    }

    private static byte[] bloc(byte[] octets, int rang) {
        return Arrays.copyOfRange(octets, rang * Xts.BLOC, (rang + 1) * Xts.BLOC);
    }

    private static byte[] suite() {
        byte[] octets = new byte[Xts.BLOC];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = (byte) i;
        }
        return octets;
    }

    private static SecretKeySpec aes(String hexadecimal) {
        return new SecretKeySpec(HexFormat.of().parseHex(hexadecimal), "AES");
    }
}
