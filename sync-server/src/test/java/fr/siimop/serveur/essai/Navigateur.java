package fr.siimop.serveur.essai;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Requests as a browser makes them, cookies included, without following redirections. */
public final class Navigateur {

    private static final Pattern JETON = Pattern.compile("name=\"jeton\" value=\"([0-9a-f]+)\"");

    private final String adresse;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL)).build();

    Navigateur(String adresse) {
        this.adresse = adresse;
    }

    public HttpResponse<String> lire(String chemin, String... enTetes) {
        return envoyer(requete(chemin, enTetes).GET().build());
    }

    /** @param champs names and values, one after the other */
    public HttpResponse<String> poster(String chemin, String... champs) {
        return envoyer(requete(chemin, "Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(formulaire(champs))).build());
    }

    public HttpResponse<String> poster(HttpRequest.BodyPublisher corps, String chemin, String... enTetes) {
        return envoyer(requete(chemin, enTetes).POST(corps).build());
    }

    public HttpResponse<String> connecter(String email) {
        return poster("/connexion", "adresse", email, "mot_de_passe", ServeurDeTest.MOT_DE_PASSE);
    }

    /** Token of the forms of the page. */
    public String jeton(String chemin) {
        Matcher trouve = JETON.matcher(lire(chemin).body());
        if (!trouve.find()) {
            throw new AssertionError("No form on " + chemin);
        }
        return trouve.group(1);
    }

    private HttpRequest.Builder requete(String chemin, String... enTetes) {
        HttpRequest.Builder requete = HttpRequest.newBuilder(URI.create(adresse + chemin));
        return enTetes.length == 0 ? requete : requete.headers(enTetes);
    }

    private HttpResponse<String> envoyer(HttpRequest requete) {
        try {
            return client.send(requete, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String formulaire(String... champs) {
        StringBuilder corps = new StringBuilder();
        for (int i = 0; i < champs.length; i += 2) {
            corps.append(i == 0 ? "" : "&").append(champs[i]).append('=')
                    .append(URLEncoder.encode(champs[i + 1], StandardCharsets.UTF_8));
        }
        return corps.toString();
    }
}
