package fr.siimop.atelier.cache.chiffre;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * The file system of H2 whose files are encrypted: {@code siimop:} before the path of a file. Public, as H2 makes its
 * instances itself.
 */
public final class SystemeChiffre extends FilePathWrapper {

    private static final String NOM = "siimop";
    /** Keys by directory: one person's files are in one. */
    private static final Map<Path, byte[]> SECRETS = new ConcurrentHashMap<>();

    static {
        FilePath.register(new SystemeChiffre());
    }

    /** The name under which H2 opens this file from now on. */
    public static String nom(Path fichier, String cle) {
        SECRETS.put(dossier(fichier), HexFormat.of().parseHex(cle));
        return NOM + ":" + fichier.toAbsolutePath();
    }

    /** The content of an encrypted file, in clear to who reads or writes this channel. */
    public static FileChannel canal(FileChannel base, String cle) {
        return new FichierChiffre(base, HexFormat.of().parseHex(cle));
    }

    /** As H2 names it too, which follows links. */
    private static Path dossier(Path fichier) {
        Path dossier = Objects.requireNonNull(fichier.toAbsolutePath().getParent(), "a file is in a directory");
        try {
            return dossier.toRealPath();
        } catch (IOException e) {
            return dossier.normalize();
        }
    }

    @Override
    public String getScheme() {
        return NOM;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        byte[] secret = SECRETS.get(dossier(Path.of(getBase().toString())));
        if (secret == null) {
            throw new IOException("No key for " + getBase());
        }
        return new FichierChiffre(getBase().open(mode), secret);
    }

    @Override
    public long size() {
        return Math.max(0, getBase().size() - Xts.BLOC);
    }

    @Override
    public OutputStream newOutputStream(boolean ajouter) throws IOException {
        return newFileChannelOutputStream(open("rw"), ajouter);
    }

    @Override
    public InputStream newInputStream() throws IOException {
        return Channels.newInputStream(open("r"));
    }
}
