package fr.siimop.atelier.sync;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Address of a server, without its last slash. */
public record AdresseServeur(URI racine) {

    /** Reads what a person types; the scheme may be left out: https, or http for this computer. */
    public static Optional<AdresseServeur> lire(String saisie) {
        String texte = saisie.strip().replaceAll("/+$", "");
        if (!texte.contains("://")) {
            boolean local = texte.startsWith("localhost") || texte.startsWith("127.0.0.1");
            texte = (local ? "http://" : "https://") + texte;
        }
        try {
            URI racine = new URI(texte);
            boolean web = "http".equals(racine.getScheme()) || "https".equals(racine.getScheme());
            return web && racine.getHost() != null ? Optional.of(new AdresseServeur(racine)) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    URI vers(String chemin) {
        return URI.create(racine + chemin);
    }

    @Override
    public String toString() {
        return racine.toString();
    }
}
