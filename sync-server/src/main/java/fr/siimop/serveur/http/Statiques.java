package fr.siimop.serveur.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;

/**
 * Style sheets, fonts and pictures, read once from the jar. Their digest is in their address: browsers may keep them
 * for ever, and a new version of the program has new addresses.
 */
public final class Statiques implements Routes {

    private static final String DOSSIER = "/fr/siimop/serveur/statique/";
    private static final Map<String, String> FICHIERS = Map.of(
            "jetons.css", "text/css; charset=utf-8",
            "sombre.css", "text/css; charset=utf-8",
            "siimop.css", "text/css; charset=utf-8",
            "motdepasse.js", "text/javascript; charset=utf-8",
            "icones.svg", "image/svg+xml",
            "marque.svg", "image/svg+xml",
            "polices/IBMPlexSans-Regular.woff", "font/woff",
            "polices/IBMPlexSans-Medium.woff", "font/woff",
            "polices/IBMPlexSans-SemiBold.woff", "font/woff",
            "polices/LICENSE.txt", "text/plain; charset=utf-8");

    private final Map<String, byte[]> contenus = new LinkedHashMap<>();
    private final String empreinte;

    public Statiques() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (String nom : FICHIERS.keySet().stream().sorted().toList()) {
                byte[] contenu = lire(nom);
                contenus.put(nom, contenu);
                sha.update(contenu);
            }
            empreinte = HexFormat.of().formatHex(sha.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Address of a file, for a page. */
    public String adresse(String nom) {
        if (!contenus.containsKey(nom)) {
            throw new IllegalArgumentException("No static file " + nom);
        }
        return "/statique/" + empreinte + "/" + nom;
    }

    @Override
    public void declarer(RoutesConfig routes) {
        routes.get("/statique/{empreinte}/<nom>", this::servir);
        routes.get("/favicon.ico", requete -> requete.redirect(adresse("marque.svg")));
    }

    private void servir(Context requete) {
        String nom = requete.pathParam("nom");
        byte[] contenu = contenus.get(nom);
        if (contenu == null || !requete.pathParam("empreinte").equals(empreinte)) {
            throw new NotFoundResponse();
        }
        requete.header("Cache-Control", "public, max-age=31536000, immutable");
        requete.contentType(FICHIERS.getOrDefault(nom, "application/octet-stream"));
        requete.result(contenu);
    }

    private static byte[] lire(String nom) {
        try (InputStream flux = Statiques.class.getResourceAsStream(DOSSIER + nom)) {
            if (flux == null) {
                throw new IllegalStateException("Missing from the jar: " + nom);
            }
            return flux.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
