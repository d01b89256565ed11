package fr.siimop.modele.tableur.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of a part, no more than a spreadsheet may hold, nor out of all proportion with what is stored. */
final class FluxBorne extends FilterInputStream {

    /** A sheet of 1,000,000 lines of 25 cells. */
    private static final long MAXIMUM = 1L << 30;
    /** Below this, any proportion: a sheet of identical cells shrinks a thousandfold. */
    private static final long SANS_PROPORTION = 64L << 20;
    private static final long PROPORTION = 200;

    private final long maximum;
    private long lus;

    FluxBorne(InputStream source, long octetsComprimes) {
        super(source);
        this.maximum = Math.min(MAXIMUM, Math.max(SANS_PROPORTION, octetsComprimes * PROPORTION));
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        compter(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] tampon, int debut, int longueur) throws IOException {
        int nombre = super.read(tampon, debut, longueur);
        compter(Math.max(nombre, 0));
        return nombre;
    }

    private void compter(int octets) throws DepassementArchive {
        lus += octets;
        if (lus > maximum) {
            throw new DepassementArchive();
        }
    }
}
