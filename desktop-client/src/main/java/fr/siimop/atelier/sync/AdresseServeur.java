package fr.siimop.atelier.sync;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Address of a server, without its last slash. */
public record AdresseServeur(URI racine) {

    private static final Set<String> PROTOCOLES = Set.of("http", "https");

    /** Reads what a person types; the scheme may be left out: https, or http for this computer. */
    public static Optional<AdresseServeur> lire(String saisie) {
        String texte = saisie.strip().replaceAll("/+$", "");
        if (!texte.contains("://")) {
            boolean local = texte.toLowerCase(Locale.ROOT).startsWith("localhost") || texte.startsWith("127.0.0.1");
            texte = (local ? "http://" : "https://") + texte;
        }
        try {
            URI lue = new URI(texte);
            String protocole = String.valueOf(lue.getScheme()).toLowerCase(Locale.ROOT);
            if (lue.getHost() == null || !PROTOCOLES.contains(protocole)) {
                return Optional.empty();
            }
            // capitals say nothing there, and would be another server for who compares texts
            return Optional.of(new AdresseServeur(new URI(protocole, lue.getUserInfo(),
                    lue.getHost().toLowerCase(Locale.ROOT), lue.getPort(), lue.getPath(), lue.getQuery(),
                    lue.getFragment())));
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
