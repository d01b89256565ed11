package fr.siimop.atelier.cache.chiffre;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import org.h2.store.fs.FileBaseDefault;
import org.jspecify.annotations.Nullable;

/**
 * One encrypted file: a block that names the format and holds the salt, then the blocks of the content, each where it
 * would be in clear. Nothing is read or written before H2 has locked the file.
 */
final class FichierChiffre extends FileBaseDefault {

    /** How such a file begins. */
    static final byte[] ENTETE = "SiiMOP-XTS-1\n".getBytes(StandardCharsets.US_ASCII);

    private static final int SEL = 16;
    private static final int BLOC = Xts.BLOC;

    private final FileChannel base;
    private final byte[] secret;
    private volatile @Nullable Cles cles;

    FichierChiffre(FileChannel base, byte[] secret) {
        this.base = base;
        this.secret = secret;
    }

    private Cles cles() throws IOException {
        Cles connues = cles;
        return connues == null ? preparer() : connues;
    }

    private synchronized Cles preparer() throws IOException {
        Cles connues = cles;
        if (connues != null) {
            return connues;
        }
        byte[] entete = new byte[ENTETE.length + SEL];
        if (base.size() < BLOC) {
            byte[] sel = new byte[SEL];
            new SecureRandom().nextBytes(sel);
            System.arraycopy(ENTETE, 0, entete, 0, ENTETE.length);
            System.arraycopy(sel, 0, entete, ENTETE.length, SEL);
            ecrireTout(ByteBuffer.wrap(Arrays.copyOf(entete, BLOC)), 0);
        } else {
            lireTout(ByteBuffer.wrap(entete), 0);
        }
        if (!Arrays.equals(entete, 0, ENTETE.length, ENTETE, 0, ENTETE.length)) {
            throw new FormatInconnu();
        }
        try {
            connues = new Cles(secret, Arrays.copyOfRange(entete, ENTETE.length, entete.length));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        cles = connues;
        return connues;
    }

    @Override
    public long size() throws IOException {
        cles();
        return Math.max(0, base.size() - BLOC);
    }

    @Override
    public int read(ByteBuffer vers, long position) throws IOException {
        long taille = size();
        if (position >= taille) {
            return vers.hasRemaining() ? -1 : 0;
        }
        int voulus = (int) Math.min(vers.remaining(), taille - position);
        long bloc = position / BLOC;
        int avant = (int) (position % BLOC);
        byte[] octets = new byte[(avant + voulus + BLOC - 1) / BLOC * BLOC];
        lireTout(ByteBuffer.wrap(octets), (bloc + 1) * BLOC);
        Cles connues = cles();
        try {
            Xts xts = connues.prendre();
            xts.dechiffrer(bloc, octets, 0, octets.length);
            connues.rendre(xts);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        vers.put(octets, avant, voulus);
        return voulus;
    }

    /** H2's store writes whole blocks; anything else would be a change of its format. */
    @Override
    public int write(ByteBuffer source, long position) throws IOException {
        int longueur = source.remaining();
        if (position % BLOC != 0 || longueur % BLOC != 0) {
            throw new IOException("Not whole blocks: " + longueur + " at " + position);
        }
        Cles connues = cles();
        byte[] octets = new byte[longueur];
        source.get(octets);
        try {
            Xts xts = connues.prendre();
            xts.chiffrer(position / BLOC, octets, 0, longueur);
            connues.rendre(xts);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        ecrireTout(ByteBuffer.wrap(octets), position + BLOC);
        return longueur;
    }

    private void lireTout(ByteBuffer vers, long position) throws IOException {
        long ici = position;
        while (vers.hasRemaining()) {
            int lus = base.read(vers, ici);
            if (lus < 0) {
                throw new EOFException();
            }
            ici += lus;
        }
    }

    private void ecrireTout(ByteBuffer source, long position) throws IOException {
        long ici = position;
        while (source.hasRemaining()) {
            ici += base.write(source, ici);
        }
    }

    @Override
    protected void implTruncate(long taille) throws IOException {
        cles();
        base.truncate((taille + BLOC - 1) / BLOC * BLOC + BLOC);
    }

    @Override
    public void force(boolean metadonnees) throws IOException {
        base.force(metadonnees);
    }

    @Override
    public FileLock tryLock(long position, long taille, boolean partage) throws IOException {
        return base.tryLock(position, taille, partage);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        base.close();
    }
}
