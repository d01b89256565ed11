package fr.siimop.atelier.cache.reserve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import fr.siimop.atelier.cache.espace.Dossiers;

/**
 * Attached files that were opened with another program, in clear: in one folder of their owner, emptied when the program
 * ends, or when it starts again after it could not. They can only be read: what one writes there would go with them.
 */
public final class CopiesOuvertes implements AutoCloseable {

    private static final Logger JOURNAL = LoggerFactory.getLogger(CopiesOuvertes.class);

    private final Path dossier;

    public CopiesOuvertes(Path dossier) {
        this.dossier = dossier;
        vider();
    }

    /** @param nom a plain file name: each copy has a folder of its own */
    public Path poser(String nom, byte[] contenu) throws IOException {
        Files.createDirectories(dossier);
        Dossiers.reserver(dossier);
        Path sien = Files.createDirectory(dossier.resolve(UUID.randomUUID().toString()));
        Path copie = Files.write(sien.resolve(nom), contenu);
        copie.toFile().setReadOnly();
        return copie;
    }

    /** What another program still holds stays until the next time. */
    private void vider() {
        if (!Files.isDirectory(dossier)) {
            return;
        }
        try (Stream<Path> chemins = Files.walk(dossier)) {
            chemins.toList().reversed().forEach(CopiesOuvertes::oter);
        } catch (IOException | UncheckedIOException e) {
            JOURNAL.info("Opened copies cannot be listed: {}", e.toString());
        }
    }

    private static void oter(Path chemin) {
        // Windows deletes nothing that may not be written
        chemin.toFile().setWritable(true);
        try {
            Files.deleteIfExists(chemin);
        } catch (IOException e) {
            if (Files.isRegularFile(chemin)) {
                chemin.toFile().setReadOnly();
            }
            JOURNAL.info("An opened copy is still in use: {}", e.toString());
        }
    }

    @Override
    public void close() {
        vider();
    }
}
