package fr.siimop.atelier.sync;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

import com.github.luben.zstd.RecyclingBufferPool;
import com.github.luben.zstd.ZstdInputStream;
import com.github.luben.zstd.util.Native;

/** The compressions that this computer reads: zstd only where its native library loads. */
final class Decompression extends FilterInputStream {

    /** Value of {@code Accept-Encoding}. */
    static final String ACCEPTEES = zstd() ? "zstd, gzip" : "gzip";

    private static final int TAMPON = 1 << 16;

    private final InputStream brut;

    private Decompression(InputStream clair, InputStream brut) {
        super(clair);
        this.brut = brut;
    }

    static InputStream de(String compression, InputStream flux) throws IOException {
        return switch (compression) {
            case "zstd" -> new Decompression(new ZstdInputStream(flux, RecyclingBufferPool.INSTANCE), flux);
            case "gzip" -> new Decompression(new GZIPInputStream(flux, TAMPON), flux);
            default -> flux;
        };
    }

    /** What is compressed first: zstd does not close while another thread waits in it for what comes. */
    @Override
    public void close() throws IOException {
        brut.close();
        super.close();
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
