package fr.siimop.atelier.sync;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.LongAdder;

/** Counts what goes through. */
final class FluxCompte extends FilterInputStream {

    private final LongAdder compte;

    FluxCompte(InputStream flux, LongAdder compte) {
        super(flux);
        this.compte = compte;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        if (octet >= 0) {
            compte.increment();
        }
        return octet;
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) throws IOException {
        int lus = super.read(octets, debut, longueur);
        if (lus > 0) {
            compte.add(lus);
        }
        return lus;
    }
}
