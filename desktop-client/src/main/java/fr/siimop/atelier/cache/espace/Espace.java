package fr.siimop.atelier.cache.espace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The files of one person on one server. */
public record Espace(Path dossier, String serveur, String email) {

    public static Espace de(Path racine, String serveur, String email) {
        String adresse = email.strip().toLowerCase(Locale.ROOT);
        Path dossier = racine.resolve(nom(serveur)).resolve(nom(adresse));
        return new Espace(dossier, serveur, adresse);
    }

    public Path cache() {
        return dossier.resolve("cache.mv.db");
    }

    public Path envoi() {
        return dossier.resolve("envoi.mv.db");
    }

    /** Key of both files, readable by its owner only. Named after the first that was encrypted. */
    public Path cle() {
        return dossier.resolve("envoi.cle");
    }

    public Path ouvertes() {
        return dossier.resolve("ouverts");
    }

    Path verrou() {
        return dossier.resolve("verrou");
    }

    public Path session() {
        return dossier.resolve("session.json");
    }

    /** True when this person has already received something here, so that working offline makes sense. */
    public boolean aUnCache() {
        return Files.exists(cache());
    }

    public void preparer() throws IOException {
        Files.createDirectories(dossier);
        Dossiers.reserver(dossier);
    }

    /** Readable in a file manager, and different for two names that look the same once simplified. */
    private static String nom(String texte) {
        String simple = texte.replaceFirst("^https?://", "").replaceAll("[^A-Za-z0-9._-]+", "_");
        return simple + "-" + String.format(Locale.ROOT, "%08x", texte.hashCode());
    }
}
