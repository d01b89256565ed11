package fr.siimop.serveur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import fr.siimop.serveur.essai.JeuDePages;
import fr.siimop.serveur.essai.ServeurDeTest;

/** One caller never takes what all need: memory, lines, patience. */
class LimitesTest {

    private static final ServeurDeTest SERVEUR = ServeurDeTest.ordinaire();
    private static final String JETON = SERVEUR.connexion().jetons().delivrer(JeuDePages.LILAS, "poste");

    @AfterAll
    static void arreter() {
        SERVEUR.close();
    }

    @Test
    void un_petit_message_comprime_qui_enfle_est_refuse() throws IOException, InterruptedException {
        ByteArrayOutputStream bombe = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bombe)) {
            byte[] vide = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                gzip.write(vide);
            }
        }
        HttpRequest demande = demande("/api/sync/pousser").header("Content-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofByteArray(bombe.toByteArray())).build();
        assertThat(HttpClient.newHttpClient().send(demande, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(413);
    }

    @Test
    @Timeout(180)
    void un_corps_envoye_au_compte_gouttes_perd_sa_ligne() throws Exception {
        URI adresse = URI.create(SERVEUR.adresse());
        try (Socket socket = new Socket(adresse.getHost(), adresse.getPort())) {
            OutputStream sortie = socket.getOutputStream();
            sortie.write(("POST /api/sync/jeton HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{")
                    .getBytes(StandardCharsets.US_ASCII));
            InputStream entree = socket.getInputStream();
            for (int i = 0; i < 600 && entree.available() == 0; i++) {
                sortie.write(' ');
                sortie.flush();
                TimeUnit.MILLISECONDS.sleep(200);
            }
            assertThat(entree.available()).isPositive();
            assertThat(new String(entree.readNBytes(12), StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 4");
        }
    }

    @Test
    @Timeout(180)
    void une_ligne_d_evenements_de_trop_ferme_la_plus_ancienne() throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        List<InputStream> flux = new ArrayList<>();
        for (int i = 0; i <= FluxOuverts.PAR_PERSONNE; i++) {
            flux.add(client.send(demande("/api/sync/evenements").build(), HttpResponse.BodyHandlers.ofInputStream())
                    .body());
            assertThat(flux.getLast().read()).isEqualTo(':');
        }
        assertThat(new String(flux.getFirst().readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(" bonjour\n\n");
        for (InputStream un : flux) {
            un.close();
        }
    }

    private static HttpRequest.Builder demande(String chemin) {
        return HttpRequest.newBuilder(URI.create(SERVEUR.adresse() + chemin)).header("Authorization",
                "Bearer " + JETON);
    }
}
