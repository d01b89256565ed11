package fr.siimop.bout.simulation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

import fr.siimop.modele.sync.Json;

/** Listens to the events of whichever node the load balancer gives. */
final class Auditeur implements AutoCloseable {

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger evenements = new AtomicInteger();
    private final InputStream flux;
    private final String noeud;

    Auditeur(URI serveur, String adresse) throws IOException, InterruptedException {
        http.send(HttpRequest.newBuilder(serveur.resolve("/sante")).build(),
                HttpResponse.BodyHandlers.discarding());
        String corps = Json.MAPPER.writeValueAsString(new Identifiants(adresse, "demo-siimop", "auditeur"));
        String jeton = Json.MAPPER.readTree(http.send(HttpRequest.newBuilder(serveur.resolve("/api/sync/jeton"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(corps)).build(),
                HttpResponse.BodyHandlers.ofString()).body()).get("jeton").asString();
        HttpResponse<InputStream> reponse = http.send(HttpRequest.newBuilder(serveur.resolve("/api/sync/evenements"))
                .header("Authorization", "Bearer " + jeton).build(), HttpResponse.BodyHandlers.ofInputStream());
        flux = reponse.body();
        noeud = reponse.headers().firstValue(Repartiteur.NOEUD).orElse("");
        Thread.ofVirtual().start(this::lire);
    }

    private record Identifiants(String email, String motDePasse, String posteDeTravail) {}

    String noeud() {
        return noeud;
    }

    int evenements() {
        return evenements.get();
    }

    private void lire() {
        try (BufferedReader lecteur = new BufferedReader(new InputStreamReader(flux, StandardCharsets.UTF_8))) {
            for (String ligne = lecteur.readLine(); ligne != null; ligne = lecteur.readLine()) {
                if (ligne.startsWith("data:")) {
                    evenements.incrementAndGet();
                }
            }
        } catch (IOException e) {
            return; // the node has gone, or the test is over
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
