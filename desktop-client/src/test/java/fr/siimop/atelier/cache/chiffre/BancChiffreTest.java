package fr.siimop.atelier.cache.chiffre;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.Function;

import org.h2.store.fs.encrypt.FileEncrypt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Writing and reading a file of 128 MiB by pieces of a page of H2, in clear, under H2's own encryption, and under ours;
 * run with {@code -Dtests.exclus= -Dgroups=banc}.
 */
@Tag("banc")
class BancChiffreTest {

    private static final String CLE = "0123456789abcdef".repeat(4);
    private static final int PAGE = 16 << 10;
    private static final int PAGES = 8 << 10;
    private static final int TOURS = 3;

    @TempDir
    Path dossier;

    @Test
    void ecrit_et_lit() throws IOException {
        for (int tour = 0; tour < TOURS; tour++) {
            double[] clair = durees("clair" + tour, base -> base);
            double[] h2 = durees("h2" + tour,
                    base -> new FileEncrypt("h2", CLE.getBytes(StandardCharsets.US_ASCII), base));
            double[] siimop = durees("siimop" + tour, base -> SystemeChiffre.canal(base, CLE));
            System.out.printf(Locale.FRENCH,
                    "128 Mio : écrire en clair %.0f ms, H2 %.0f ms, SiiMOP %.0f ms (%.1f fois plus vite) ; lire en clair "
                            + "%.0f ms, H2 %.0f ms, SiiMOP %.0f ms (%.1f fois plus vite)%n",
                    clair[0], h2[0], siimop[0], h2[0] / siimop[0], clair[1], h2[1], siimop[1], h2[1] / siimop[1]);
        }
    }

    /** Milliseconds of writing, then of reading. */
    private double[] durees(String nom, Function<FileChannel, FileChannel> chiffrement) throws IOException {
        try (FileChannel canal = chiffrement.apply(FileChannel.open(dossier.resolve(nom), StandardOpenOption.CREATE,
                StandardOpenOption.READ, StandardOpenOption.WRITE))) {
            long debut = System.nanoTime();
            for (int i = 0; i < PAGES; i++) {
                canal.write(ByteBuffer.allocate(PAGE), (long) i * PAGE);
            }
            double ecriture = (System.nanoTime() - debut) / 1e6;
            debut = System.nanoTime();
            ByteBuffer lue = ByteBuffer.allocate(PAGE);
            for (int i = 0; i < PAGES; i++) {
                canal.read(lue.clear(), (long) i * PAGE);
                assertThat(lue.get(PAGE - 1)).isZero();
            }
            return new double[]{ecriture, (System.nanoTime() - debut) / 1e6};
        }
    }
}
