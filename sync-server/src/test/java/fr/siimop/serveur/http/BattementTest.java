package fr.siimop.serveur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import fr.siimop.serveur.essai.JeuDePages;
import fr.siimop.serveur.essai.ServeurDeTest;
import fr.siimop.serveur.sync.Evenements;

/** Workbenches and proxies take a line without a sign of life for a dead one. */
class BattementTest {

    private static final ServeurDeTest SERVEUR = ServeurDeTest.demonstration();
    private static final String ARS = SERVEUR.connexion().jetons().delivrer(JeuDePages.SAUGE, "PC");
    private static final String RTS = SERVEUR.connexion().jetons().delivrer(JeuDePages.LILAS, "PC");
    private static final UUID TERRAIN = UUID.nameUUIDFromBytes("terrain:pmi".getBytes(StandardCharsets.UTF_8));

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterAll
    static void arreter() {
        SERVEUR.close();
    }

    /** As another node, whose base the first one writes. */
    @Test
    @Timeout(180)
    void qui_rien_ne_concerne_recoit_des_signes_de_vie_pendant_que_d_autres_ecrivent() throws Exception {
        Reglages reglages = new Reglages("127.0.0.1", 0, false);
        Evenements evenements = new Evenements(SERVEUR.base().base(), Duration.ofMillis(100));
        try (RoutesEvenements routes = new RoutesEvenements(SERVEUR.connexion(), evenements, Duration.ofSeconds(3));
                Serveur noeud = Serveur.demarrer(reglages, Serveur.origine(reglages), List.of(routes))) {
            HttpRequest demande = demande("http://127.0.0.1:" + noeud.port() + "/api/sync/evenements", RTS).build();
            BufferedReader lecteur = new BufferedReader(new InputStreamReader(
                    client.send(demande, HttpResponse.BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8));
            assertThat(lire(lecteur)).isEqualTo(": bonjour");
            CompletableFuture<String> signe = CompletableFuture.supplyAsync(() -> lire(lecteur));
            for (int i = 0; !signe.isDone(); i++) {
                decrire(i == 0 ? "null" : "\"" + i + "\"", i + 1);
            }
            assertThat(signe.join()).isEqualTo(": toujours là");
            routes.close(); // or the server waits for it
        }
    }

    private void decrire(String avant, int apres) throws IOException, InterruptedException {
        String corps = """
                {"lot":[{"mutation":"%s","table":"terrain","id":"%s","op":"modifier",
                 "champs":{"description":{"base":%s,"valeur":"%s"}}}]}"""
                .formatted(UUID.randomUUID(), TERRAIN, avant, apres);
        client.send(demande(SERVEUR.adresse() + "/api/sync/pousser", ARS)
                .POST(HttpRequest.BodyPublishers.ofString(corps)).build(), HttpResponse.BodyHandlers.discarding());
    }

    private static String lire(BufferedReader lecteur) {
        try {
            String ligne = lecteur.readLine();
            return ligne.isEmpty() ? lecteur.readLine() : ligne;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpRequest.Builder demande(String adresse, String jeton) {
        return HttpRequest.newBuilder(URI.create(adresse)).header("Authorization", "Bearer " + jeton);
    }
}
