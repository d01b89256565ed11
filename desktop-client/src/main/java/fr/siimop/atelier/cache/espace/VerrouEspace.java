package fr.siimop.atelier.cache.espace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/** One workbench at a time on the same files. The system gives the lock back when the program dies. */
public final class VerrouEspace implements AutoCloseable {

    private final FileChannel canal;

    private VerrouEspace(FileChannel canal) {
        this.canal = canal;
    }

    public static VerrouEspace prendre(Espace espace) throws CacheInaccessible {
        try {
            espace.preparer();
            FileChannel canal = FileChannel.open(espace.verrou(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tenter(canal) == null) {
                canal.close();
                throw new CacheInaccessible("Un autre atelier est déjà ouvert sur ce poste pour " + espace.email()
                        + "\u00a0: revenez à sa fenêtre, ou fermez-la puis recommencez.");
            }
            return new VerrouEspace(canal);
        } catch (IOException e) {
            throw new CacheInaccessible("Le dossier «\u00a0" + espace.dossier()
                    + "\u00a0» ne peut pas être écrit\u00a0: vérifiez vos droits sur ce dossier et la place du disque.",
                    e);
        }
    }

    private static @Nullable FileLock tenter(FileChannel canal) throws IOException {
        try {
            return canal.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            canal.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
