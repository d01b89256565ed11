package fr.siimop.serveur.sync;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What is kept until it is sent. A transaction comes whole, be it an import of 100,000 rows, and all workbenches come for
 * it at once: what exceeds an ordinary checkpoint is kept packed.
 */
final class OctetsGardes extends OutputStream {

    /** Several times an ordinary checkpoint, which is thus never packed. */
    static final int BLOC = 4 << 20;

    private final Deque<byte[]> tasses = new ArrayDeque<>();
    private final ByteArrayOutputStream courant = new ByteArrayOutputStream(1 << 16);

    @Override
    public void write(int octet) throws IOException {
        write(new byte[]{(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int debut, int nombre) throws IOException {
        courant.write(octets, debut, nombre);
        if (courant.size() >= BLOC) {
            tasses.add(tasser());
            courant.reset();
        }
    }

    private byte[] tasser() throws IOException {
        ByteArrayOutputStream tasse = new ByteArrayOutputStream(BLOC / 4);
        Deflater rapide = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream flux = new DeflaterOutputStream(tasse, rapide)) {
            courant.writeTo(flux);
        } finally {
            rapide.end();
        }
        return tasse.toByteArray();
    }

    /** Once: what has been given is no longer kept. */
    void donner(OutputStream sortie) throws IOException {
        while (!tasses.isEmpty()) {
            try (InflaterInputStream clair = new InflaterInputStream(new ByteArrayInputStream(tasses.remove()))) {
                clair.transferTo(sortie);
            }
        }
        courant.writeTo(sortie);
        courant.reset();
    }
}
