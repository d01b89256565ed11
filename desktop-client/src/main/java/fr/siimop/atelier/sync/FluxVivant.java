package fr.siimop.atelier.sync;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends when nothing comes for too long while somebody reads: the connection is dead, whatever the system thinks of it. */
final class FluxVivant extends FilterInputStream {

    private static final Logger JOURNAL = LoggerFactory.getLogger(FluxVivant.class);
    private static final ScheduledThreadPoolExecutor GUET = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().name("atelier-silence").factory());

    static {
        GUET.setRemoveOnCancelPolicy(true);
    }

    private final Duration silence;
    private volatile boolean muet;

    FluxVivant(InputStream flux, Duration silence) {
        super(flux);
        this.silence = silence;
    }

    private interface Lecture {
        int lire() throws IOException;
    }

    @Override
    public int read() throws IOException {
        return guetter(super::read);
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) throws IOException {
        return guetter(() -> super.read(octets, debut, longueur));
    }

    private int guetter(Lecture lecture) throws IOException {
        Future<?> fin = GUET.schedule(this::abandonner, silence.toMillis(), TimeUnit.MILLISECONDS);
        int lu;
        try {
            lu = lecture.lire();
        } finally {
            fin.cancel(false);
        }
        if (muet) {
            throw new IOException("Nothing came for " + silence);
        }
        return lu;
    }

    private void abandonner() {
        muet = true;
        try {
            in.close();
        } catch (IOException e) {
            JOURNAL.debug("Closing a silent connection", e);
        }
    }
}
