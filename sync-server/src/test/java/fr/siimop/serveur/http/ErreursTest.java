package fr.siimop.serveur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;

import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Test;

import fr.siimop.serveur.stockage.ErreurBase;

class ErreursTest {

    @Test
    void sans_connexion_libre_un_programme_est_prie_de_revenir_et_une_vraie_panne_garde_son_code() throws Exception {
        Reglages reglages = new Reglages("127.0.0.1", 0, false);
        Routes pannes = routes -> {
            routes.get("/api/essai/pleine", requete -> {
                throw new ConnectionException(
                        new SQLTransientConnectionException("base - Connection is not available"));
            });
            routes.get("/api/essai/disputee", requete -> {
                throw new ErreurBase("update", new SQLException("deadlock", "40001"));
            });
            routes.get("/essai/pleine", requete -> {
                throw new ConnectionException(
                        new SQLTransientConnectionException("base - Connection is not available"));
            });
            routes.get("/essai/disputee", requete -> {
                throw new ErreurBase("update", new SQLException("deadlock", "40001"));
            });
            routes.get("/api/essai/cassee", requete -> {
                throw new ErreurBase("select", new SQLException("closed", "90098"));
            });
        };
        try (Serveur serveur = Serveur.demarrer(reglages, Serveur.origine(reglages),
                List.of(new Erreurs((requete, statut, incident) -> {}), pannes))) {
            for (String passagere : List.of("pleine", "disputee")) {
                HttpResponse<String> reponse = lire(serveur, "/api/essai/" + passagere);
                assertThat(reponse.statusCode()).isEqualTo(503);
                assertThat(reponse.headers().firstValue("Retry-After")).isPresent();
                assertThat(reponse.body()).contains("\"code\":\"occupe\"");
                HttpResponse<String> page = lire(serveur, "/essai/" + passagere);
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.headers().firstValue("Retry-After")).isPresent();
            }
            HttpResponse<String> cassee = lire(serveur, "/api/essai/cassee");
            assertThat(cassee.statusCode()).isEqualTo(500);
            assertThat(cassee.headers().firstValue("Retry-After")).isEmpty();
            assertThat(cassee.body()).contains("SM-");
        }
    }

    private static HttpResponse<String> lire(Serveur serveur, String chemin) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(
                    URI.create("http://127.0.0.1:" + serveur.port() + chemin)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
