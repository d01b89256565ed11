package fr.siimop.atelier.cache.espace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of one person on one server. */
public record Espace(Path dossier, String serveur, String email) {

    private static final String CACHE = "cache.mv.db";
    private static final String ENVOI = "envoi.mv.db";

    /**
     * The one last used, among those that earlier versions made for each way of writing the name of the server.
     *
     * @param serveur its address in small letters
     */
    public static Espace de(Path racine, String serveur, String email) throws CacheInaccessible {
        String adresse = email.strip().toLowerCase(Locale.ROOT);
        Path dossier = racine.resolve(nom(serveur)).resolve(nom(adresse));
        Path dernier = dossiers(racine, serveur, nom(adresse)).stream()
                .max(Comparator.comparingLong(Espace::dernierUsage).thenComparing(dossier::equals)).orElse(dossier);
        return new Espace(dernier, serveur, adresse);
    }

    private static List<Path> dossiers(Path racine, String serveur, String personne) throws CacheInaccessible {
        try (Stream<Path> dossiers = Files.isDirectory(racine) ? Files.list(racine) : Stream.empty()) {
            return dossiers.filter(dossier -> memeServeur(dossier.getFileName().toString(), serveur))
                    .map(dossier -> dossier.resolve(personne)).filter(Files::isDirectory).toList();
        } catch (IOException | UncheckedIOException e) {
            throw new CacheInaccessible("Le dossier «\u00a0" + racine
                    + "\u00a0» ne peut pas être lu\u00a0: vérifiez vos droits sur ce dossier.", e);
        }
    }

    private static long dernierUsage(Path dossier) {
        return Stream.of(CACHE, ENVOI).mapToLong(nom -> dossier.resolve(nom).toFile().lastModified()).max().orElse(0);
    }

    /** What was typed for the same server under another way of writing its name: nothing sends it from here. */
    public List<Path> autresSaisies() throws CacheInaccessible {
        Path racine = Objects.requireNonNull(Objects.requireNonNull(dossier.getParent()).getParent());
        return dossiers(racine, serveur, nom(email)).stream()
                .filter(autre -> !autre.equals(dossier) && Files.exists(autre.resolve(ENVOI))).sorted().toList();
    }

    /** What it would be called if the name of the server were written as in this folder. */
    private static boolean memeServeur(String dossier, String serveur) {
        int debut = serveur.indexOf("://") + 3;
        String hote = serveur.substring(debut).replaceFirst("[^A-Za-z0-9._-].*", "");
        return dossier.regionMatches(true, 0, hote, 0, hote.length())
                && dossier.equals(nom(serveur.substring(0, debut) + dossier.substring(0, hote.length())
                        + serveur.substring(debut + hote.length())));
    }

    public Path cache() {
        return dossier.resolve(CACHE);
    }

    public Path envoi() {
        return dossier.resolve(ENVOI);
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
