package fr.siimop.atelier.grille;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Contents of attached files: on this computer, or asked of the server. Never called on the UI thread. */
public interface Contenus {

    /** Where nothing is kept. */
    Contenus AUCUN = new Contenus() {
        @Override
        public Lecture lire(UUID ligne, String empreinte) {
            return new Lecture(null, "Les fichiers joints ne se lisent pas ici.");
        }

        @Override
        public void garder(String empreinte, byte[] contenu) {
            throw new IllegalStateException("Nothing is kept here");
        }

        @Override
        public boolean aEnvoyer(String empreinte) {
            return false;
        }

        @Override
        public Path ouvrable(String nom, byte[] contenu) throws IOException {
            throw new IOException("Nothing is opened here");
        }
    };

    /** @param pourquoi there is no content, in a sentence */
    record Lecture(byte @Nullable [] contenu, @Nullable String pourquoi) {}

    /** @param ligne that says what the content is */
    Lecture lire(UUID ligne, String empreinte);

    /** Kept on the disk of this computer when it returns, and sent once its row is known to the server. */
    void garder(String empreinte, byte[] contenu);

    /** True while a content is on this computer alone. A matter of a map look-up. */
    boolean aEnvoyer(String empreinte);

    /** A copy in clear for another program, gone once this one has ended. */
    Path ouvrable(String nom, byte[] contenu) throws IOException;
}
