package fr.siimop.serveur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import fr.siimop.modele.sync.Json;
import fr.siimop.serveur.essai.JeuDePages;
import fr.siimop.serveur.essai.ServeurDeTest;

class JetonTest {

    private static final String LILAS = "lilas.tremble@exemple.fr";

    private final ServeurDeTest serveur = ServeurDeTest.ordinaire();

    @AfterEach
    void arreter() {
        serveur.close();
    }

    @Test
    void delivre_un_jeton_lie_a_la_personne_et_au_poste_de_travail() {
        HttpResponse<String> reponse = demander(corps(LILAS, ServeurDeTest.MOT_DE_PASSE, "PC-12"));
        assertThat(reponse.statusCode()).isEqualTo(200);
        assertThat(reponse.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        JsonNode lu = Json.MAPPER.readTree(reponse.body());
        assertThat(lu.at("/personne/nom").asString()).isEqualTo("Tremble");
        assertThat(lu.at("/personne/fonctions/0/type").asString()).isEqualTo("RTS");
        assertThat(serveur.connexion().jetons().porteur(lu.get("jeton").asString()).orElseThrow())
                .satisfies(porteur -> assertThat(porteur.personne()).isEqualTo(JeuDePages.LILAS))
                .satisfies(porteur -> assertThat(porteur.posteDeTravail()).isEqualTo("PC-12"));
    }

    @Test
    void un_nouveau_jeton_remplace_celui_du_meme_poste_seulement() {
        String ancien = jeton("PC-12");
        String autre = jeton("PC-13");
        jeton("PC-12");
        assertThat(serveur.connexion().jetons().porteur(ancien)).isEmpty();
        assertThat(serveur.connexion().jetons().porteur(autre)).isPresent();
    }

    @Test
    void repond_pareil_pour_une_adresse_inconnue() {
        HttpResponse<String> connue = demander(corps(LILAS, "non", "PC"));
        HttpResponse<String> inconnue = demander(corps("personne@exemple.fr", "non", "PC"));
        assertThat(connue.statusCode()).isEqualTo(401);
        assertThat(inconnue.statusCode()).isEqualTo(401);
        assertThat(inconnue.body()).isEqualTo(connue.body()).contains("\"code\":\"identifiants\"");
        assertThat(demander(corps("ars@demo.siimop", ServeurDeTest.MOT_DE_PASSE, "PC")).body())
                .isEqualTo(connue.body());
    }

    @Test
    void demande_une_pause_apres_cinq_essais() {
        for (int i = 0; i < 5; i++) {
            assertThat(demander(corps(LILAS, "non", "PC")).statusCode()).isEqualTo(401);
        }
        HttpResponse<String> pause = demander(corps(LILAS, ServeurDeTest.MOT_DE_PASSE, "PC"));
        assertThat(pause.statusCode()).isEqualTo(429);
        assertThat(pause.body()).contains("\"code\":\"trop_d_essais\"");
        assertThat(Integer.parseInt(pause.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 300);
    }

    @Test
    void refuse_en_mots_ce_qui_n_est_pas_la_demande_attendue() {
        for (String corps : new String[]{"", "{", "[]", "null", "12", "{\"email\":{}}", "\u0000", "{\"email\":[1]}"}) {
            assertThat(demander(corps).statusCode()).as(corps).isEqualTo(400);
        }
        assertThat(demander("{\"poste_de_travail\":\"PC\"}").statusCode()).isEqualTo(401);
        assertThat(demander(corps("a\\u0000@b.fr", "x", "PC")).statusCode()).isEqualTo(401);
        assertThat(demander(corps(LILAS, "x", "")).body()).contains("\"code\":\"poste_de_travail\"");
        assertThat(demander(corps(LILAS, "x", "P\\u0000C")).statusCode()).isEqualTo(400);
        assertThat(demander(corps(LILAS, "x", "P".repeat(101))).statusCode()).isEqualTo(400);
        assertThat(demander(corps(LILAS, "x".repeat(20_000), "PC")).statusCode()).isEqualTo(413);
    }

    private String jeton(String poste) {
        return Json.MAPPER.readTree(demander(corps(LILAS, ServeurDeTest.MOT_DE_PASSE, poste)).body()).get("jeton")
                .asString();
    }

    private HttpResponse<String> demander(String corps) {
        return serveur.navigateur().poster(HttpRequest.BodyPublishers.ofString(corps), "/api/sync/jeton",
                "Content-Type", "application/json");
    }

    private static String corps(String email, String motDePasse, String poste) {
        return "{\"email\":\"" + email + "\",\"mot_de_passe\":\"" + motDePasse + "\",\"poste_de_travail\":\"" + poste
                + "\"}";
    }
}
