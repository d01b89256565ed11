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
            return Optional.of(lue(espace));
        } catch (IOException | JacksonException e) {
            // missing, or unreadable: signing in online makes it again
            return Optional.empty();
        }
    }

    private static SessionLocale lue(Espace espace) throws IOException {
        return Json.MAPPER.readValue(Files.readAllBytes(espace.session()), SessionLocale.class);
    }

    void ecrire(Espace espace) throws IOException {
        espace.preparer();
        Dossiers.ecrirePrive(espace.session(), Json.MAPPER.writeValueAsBytes(this));
    }

    /** On a full disk, or when it cannot be read, the whole file goes: the next sign-in needs the network, and makes it again. */
    static void oublierLeJeton(Espace espace) throws IOException {
        try {
            SessionLocale session = lue(espace);
            new SessionLocale(session.nom, null, session.verificateur).ecrire(espace);
        } catch (IOException | JacksonException e) {
            try {
                Files.deleteIfExists(espace.session());
            } catch (IOException autre) {
                autre.addSuppressed(e);
                throw autre;
            }
        }
    }
}
