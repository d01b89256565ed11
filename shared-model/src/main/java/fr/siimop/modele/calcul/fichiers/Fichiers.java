package fr.siimop.modele.calcul.fichiers;

import java.io.IOException;
import java.io.InputStream;

import org.jspecify.annotations.Nullable;

/** Named files that a calculation reads: a directory, an archive, the memory. */
public interface Fichiers {

    /** {@code null} when there is no such file. */
    @Nullable
    InputStream ouvrir(String nom) throws IOException;

    default boolean contient(String nom) throws IOException {
        try (InputStream flux = ouvrir(nom)) {
            return flux != null;
        }
    }
}
