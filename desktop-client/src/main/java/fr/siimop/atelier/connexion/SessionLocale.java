package fr.siimop.atelier.connexion;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

import fr.siimop.atelier.cache.espace.Dossiers;
import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.modele.sync.Json;

/**
 * What is kept of a sign-in, in a file that its owner alone may read.
 *
 * @param jeton {@code null} once signed out: the rows stay, the password is asked again
 */
record SessionLocale(String nom, @Nullable String jeton, Verificateur verificateur) {

    static Optional<SessionLocale> lire(Espace espace) {
        try {
            return Files.exists(espace.session())
                    ? Optional.of(Json.MAPPER.readValue(Files.readAllBytes(espace.session()), SessionLocale.class))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            // unreadable: signing in online makes it again
            return Optional.empty();
        }
    }

    void ecrire(Espace espace) throws IOException {
        espace.preparer();
        Dossiers.ecrirePrive(espace.session(), Json.MAPPER.writeValueAsBytes(this));
    }

    /** On a full disk the whole file goes: the next sign-in needs the network, and makes it again. */
    static void oublierLeJeton(Espace espace) throws IOException {
        Optional<SessionLocale> session = lire(espace);
        try {
            if (session.isPresent()) {
                new SessionLocale(session.get().nom, null, session.get().verificateur).ecrire(espace);
            }
        } catch (IOException e) {
            try {
                Files.delete(espace.session());
            } catch (IOException autre) {
                e.addSuppressed(autre);
                throw e;
            }
        }
    }
}
