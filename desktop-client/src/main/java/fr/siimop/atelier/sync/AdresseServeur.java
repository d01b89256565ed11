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
            return Optional.of(new AdresseServeur(new URI(enPetites(texte, lue))));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Capitals in the scheme and the host say nothing, and would be another server for who compares texts. */
    private static String enPetites(String texte, URI lue) {
        int debut = texte.indexOf("://") + 3;
        int hote = debut + (lue.getRawUserInfo() == null ? 0 : lue.getRawUserInfo().length() + 1);
        int fin = hote + lue.getHost().length();
        return texte.substring(0, debut).toLowerCase(Locale.ROOT) + texte.substring(debut, hote)
                + texte.substring(hote, fin).toLowerCase(Locale.ROOT) + texte.substring(fin);
    }

    URI vers(String chemin) {
        return URI.create(racine + chemin);
    }

    @Override
    public String toString() {
        return racine.toString();
    }
}
