package fr.siimop.serveur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import fr.siimop.serveur.essai.ServeurDeTest;

/** The count of failed sign-ins per network is worth what the name of the network is worth. */
class OrigineTest {

    @Test
    void une_machine_a_un_seul_nom_quelle_que_soit_l_ecriture_de_son_adresse() {
        assertThat(Origine.reseau("192.0.2.7")).isEqualTo("192.0.2.7").isEqualTo(Origine.reseau("192.0.2.7:51234"))
                .isEqualTo(Origine.reseau("::ffff:192.0.2.7"));
        assertThat(Origine.reseau("2001:db8::1")).isEqualTo(Origine.reseau("2001:db8::a:b:c:d"))
                .isEqualTo(Origine.reseau("2001:db8:0:0:0:0:0:2")).isEqualTo(Origine.reseau("[2001:DB8::3]:443"))
                .isNotEqualTo(Origine.reseau("2001:db8:0:1::1"));
        assertThat(Origine.reseau("")).isEqualTo(Origine.reseau("a\r\nb")).isEqualTo("inconnu");
    }

    @Test
    void seul_le_dernier_mot_du_proxy_compte() throws IOException {
        try (ServeurDeTest serveur = ServeurDeTest.derriereProxy()) {
            for (int i = 0; i < 50; i++) {
                assertThat(essayer(serveur, i)).contains(" 401 ");
            }
            assertThat(essayer(serveur, 50)).contains(" 429 ");
        }
    }

    /** HAProxy adds its header after that of the caller, who writes a new address each time. */
    private static String essayer(ServeurDeTest serveur, int i) throws IOException {
        String corps = "{\"email\":\"inconnu" + i + "@exemple.fr\",\"mot_de_passe\":\"x\",\"poste_de_travail\":\"p\"}";
        URI adresse = URI.create(serveur.adresse());
        try (Socket socket = new Socket(adresse.getHost(), adresse.getPort())) {
            socket.getOutputStream().write(("POST /api/sync/jeton HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "X-Forwarded-For: 203.0.113." + i + "\r\nX-Forwarded-For: 198.51.100.9\r\nContent-Length: "
                    + corps.length() + "\r\n\r\n" + corps).getBytes(StandardCharsets.US_ASCII));
            try (InputStream reponse = socket.getInputStream()) {
                return new String(reponse.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }
}
