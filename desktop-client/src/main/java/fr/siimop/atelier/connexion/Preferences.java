package fr.siimop.atelier.connexion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import tools.jackson.core.JacksonException;

import fr.siimop.atelier.cache.espace.Dossiers;
import fr.siimop.modele.sync.Json;

/** What this computer remembers for the next start; never a password. */
public record Preferences(String serveur, String email, String theme, boolean navigationRepliee) {

    private static final Preferences AUCUNE = new Preferences("", "", "SYSTEME", false);

    public static Preferences lire(Path racine) {
        Path fichier = fichier(racine);
        try {
            return Files.exists(fichier)
                    ? Json.MAPPER.readValue(Files.readAllBytes(fichier), Preferences.class)
                    : AUCUNE;
        } catch (IOException | JacksonException e) {
            return AUCUNE;
        }
    }

    public void ecrire(Path racine) {
        try {
            Dossiers.ecrirePrive(fichier(racine), Json.MAPPER.writeValueAsBytes(this));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Preferences avecCompte(String nouveauServeur, String nouvelEmail) {
        return new Preferences(nouveauServeur, nouvelEmail, theme, navigationRepliee);
    }

    public Preferences avecTheme(String nouveau) {
        return new Preferences(serveur, email, nouveau, navigationRepliee);
    }

    public Preferences avecNavigation(boolean repliee) {
        return new Preferences(serveur, email, theme, repliee);
    }

    private static Path fichier(Path racine) {
        return racine.resolve("preferences.json");
    }
}
