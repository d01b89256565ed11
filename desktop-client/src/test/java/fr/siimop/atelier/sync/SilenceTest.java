package fr.siimop.atelier.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;

import com.github.luben.zstd.ZstdOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A line that died without a word, as after a sleep of the computer or a change of network. */
@Timeout(120)
class SilenceTest {

    private static final String DEBUT = "{\"resultats\":[";

    private final List<Socket> ouvertes = new ArrayList<>();
    private final CountDownLatch demandes = new CountDownLatch(2);
    private ServerSocket muet;
    private ClientServeur client;
    private volatile String compression = "";

    @BeforeEach
    void ouvrir() throws Exception {
        muet = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accepter);
        client = new ClientServeur(AdresseServeur.lire("http://localhost:" + muet.getLocalPort()).orElseThrow(),
                "jeton",
                Duration.ofMillis(300), Duration.ofMillis(300));
    }

    @AfterEach
    void fermer() throws Exception {
        client.close();
        muet.close();
        for (Socket ouverte : ouvertes) {
            ouverte.close();
        }
    }

    /** Begins each answer, and says no more. */
    private void accepter() {
        try {
            while (true) {
                Socket prise = muet.accept();
                ouvertes.add(prise);
                BufferedReader demande = new BufferedReader(
                        new InputStreamReader(prise.getInputStream(), StandardCharsets.US_ASCII));
                while (!demande.readLine().isEmpty()) {
                    // its body, if any, is not read
                }
                String encodage = compression.isEmpty() ? "" : "Content-Encoding: " + compression + "\r\n";
                prise.getOutputStream().write(("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n" + encodage + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
                prise.getOutputStream().write(debut());
                prise.getOutputStream().flush();
                demandes.countDown();
            }
        } catch (IOException e) {
            return; // closed
        }
    }

    private byte[] debut() throws IOException {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        OutputStream flux = switch (compression) {
            case "gzip" -> new GZIPOutputStream(octets, true);
            case "zstd" -> new ZstdOutputStream(octets);
            default -> octets;
        };
        flux.write(DEBUT.getBytes(StandardCharsets.UTF_8));
        flux.flush();
        return octets.toByteArray();
    }

    @Test
    void une_reponse_qui_s_arrete_est_dite_injoignable() {
        injoignable(() -> client.pousser(List.of()));
        compression = "gzip";
        injoignable(() -> client.schema(true));
        compression = "zstd";
        injoignable(() -> client.conflits());
    }

    private static void injoignable(ThrowingCallable demande) {
        assertThatThrownBy(demande).isInstanceOfSatisfying(EchecServeur.class,
                e -> assertThat(e.nature()).isEqualTo(EchecServeur.Nature.INJOIGNABLE));
    }

    @Test
    void un_tirage_se_ferme_pendant_qu_un_autre_fil_l_attend() throws Exception {
        client.close();
        client = new ClientServeur(client.adresse(), "jeton", Duration.ofDays(1), Duration.ofDays(1));
        compression = "zstd";
        InputStream flux = client.tirer(null, 10).flux();
        assertThat(flux.readNBytes(DEBUT.length())).hasSize(DEBUT.length());
        Thread lecteur = Thread.ofPlatform().daemon().start(() -> lireUnOctet(flux));
        while (lecteur.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        flux.close();
        lecteur.join();
    }

    private static void lireUnOctet(InputStream flux) {
        try {
            flux.read();
        } catch (IOException e) {
            return; // closed, as it should
        }
    }

    @Test
    void des_evenements_qui_se_taisent_sont_redemandes() throws Exception {
        Liaison liaison = new Liaison(Clock.systemUTC());
        try (Veille veille = new Veille(client, liaison, new Random(1), () -> {})) {
            liaison.recevoir(EtatLiaison.Evenement.REUSSIR);
            veille.commencer();
            assertThat(demandes.await(100, TimeUnit.SECONDS)).isTrue();
        }
    }
}
