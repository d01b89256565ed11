package fr.siimop.serveur.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.RecyclingBufferPool;
import com.github.luben.zstd.ZstdOutputStream;
import com.github.luben.zstd.util.Native;
import org.jspecify.annotations.Nullable;

/** How the lines of a pull are made smaller. Each flush gives the reader all that was written before it. */
enum Compression {
    ZSTD {
        @Override
        OutputStream ouvrir(OutputStream sortie) throws IOException {
            return new ZstdOutputStream(sortie, RecyclingBufferPool.INSTANCE, NIVEAU);
        }
    },
    GZIP {
        @Override
        OutputStream ouvrir(OutputStream sortie) throws IOException {
            return new GZIPOutputStream(sortie, TAMPON, true);
        }
    },
    AUCUNE {
        @Override
        OutputStream ouvrir(OutputStream sortie) {
            return sortie;
        }
    };

    private static final int TAMPON = 32 * 1024;
    private static final int NIVEAU = 3;
    private static final boolean ZSTD_CHARGE = charger();

    abstract OutputStream ouvrir(OutputStream sortie) throws IOException;

    /** Value of {@code Content-Encoding}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The best that the reader says it knows, in its {@code Accept-Encoding}. */
    static Compression pour(@Nullable String acceptees) {
        if (acceptees == null) {
            return AUCUNE;
        }
        boolean zstd = false;
        boolean gzip = false;
        for (String acceptee : acceptees.toLowerCase(Locale.ROOT).split(",")) {
            String sansEspace = acceptee.replace(" ", "");
            boolean refusee = sansEspace.matches(".*;q=0(\\.0*)?");
            zstd |= sansEspace.startsWith("zstd") && !refusee;
            gzip |= sansEspace.startsWith("gzip") && !refusee;
        }
        return zstd && ZSTD_CHARGE ? ZSTD : gzip ? GZIP : AUCUNE;
    }

    private static boolean charger() {
        try {
            Native.load();
            return true;
        } catch (LinkageError e) {
            return false;
        }
    }
}
