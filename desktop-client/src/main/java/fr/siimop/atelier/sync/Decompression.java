package fr.siimop.atelier.sync;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

import com.github.luben.zstd.RecyclingBufferPool;
import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.util.Native;

/** The compressions that this computer reads: zstd only where its native library loads. */
final class Decompression {

    /** Value of {@code Accept-Encoding}. */
    static final String ACCEPTEES = zstd() ? "zstd, gzip" : "gzip";

    private static final int TAMPON = 1 << 16;

    private Decompression() {}

    static InputStream de(String compression, InputStream flux) throws IOException {
        return switch (compression) {
            case "zstd" -> new ZstdInputStream(flux, RecyclingBufferPool.INSTANCE);
            case "gzip" -> new GZIPInputStream(flux, TAMPON);
            default -> flux;
        };
    }

    private static boolean zstd() {
        try {
            Native.load();
            return true;
        } catch (LinkageError e) {
            return false;
        }
    }
}
