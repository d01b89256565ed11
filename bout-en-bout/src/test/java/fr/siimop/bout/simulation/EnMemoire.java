package fr.siimop.bout.simulation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * A directory in memory where the system has one with room: what a process that dies has handed to the system is read
 * again there as well as from a disk, and nobody waits for a disk.
 */
final class EnMemoire implements TempDirFactory {

    private static final Path MEMOIRE = Path.of("/dev/shm");
    private static final long PLACE = 1L << 30;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext contexte) throws IOException {
        boolean possible = Files.isWritable(MEMOIRE) && Files.getFileStore(MEMOIRE).getUsableSpace() > PLACE;
        return possible ? Files.createTempDirectory(MEMOIRE, "siimop") : Files.createTempDirectory("siimop");
    }
}
