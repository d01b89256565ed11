package fr.siimop.serveur.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fr.siimop.serveur.essai.Navigateur;
import fr.siimop.serveur.essai.ServeurDeTest;

class ServeurTest {

    private final ServeurDeTest serveur = ServeurDeTest.ordinaire();
    private final Navigateur navigateur = serveur.navigateur();

    @AfterEach
    void arreter() {
        serveur.close();
    }

    @Test
    void dit_sa_sante_tant_que_la_base_repond() {
        HttpResponse<String> sante = navigateur.lire("/sante");
        assertThat(sante.statusCode()).isEqualTo(200);
        assertThat(sante.body()).isEqualTo("{\"etat\":\"ok\"}");
        serveur.base().close();
        assertThat(navigateur.lire("/sante").statusCode()).isEqualTo(503);
    }

    @Test
    void donne_un_code_au_lieu_de_details_quand_l_imprevu_arrive() {
        serveur.base().close();
        HttpResponse<String> page = navigateur.lire("/parcours", "Cookie", "siimop=abc");
        assertThat(page.statusCode()).isEqualTo(500);
        assertThat(page.body()).contains("Une erreur imprévue s’est produite")
                .containsPattern("SM-[0-9A-F]{4}-[0-9A-F]{4}")
                .doesNotContain("Exception");
        HttpResponse<String> api = navigateur.lire("/api/sync/schema", "Authorization", "Bearer abc");
        assertThat(api.statusCode()).isEqualTo(500);
        assertThat(api.body()).containsPattern("\"code\":\"SM-[0-9A-F]{4}-[0-9A-F]{4}\"").doesNotContain("Exception");
    }

    @Test
    void repond_en_json_aux_programmes_et_en_mots_aux_personnes() {
        HttpResponse<String> api = navigateur.lire("/api/nulle-part");
        assertThat(api.statusCode()).isEqualTo(404);
        assertThat(api.body()).isEqualTo("{\"code\":\"introuvable\",\"message\":\"Cette adresse n’existe pas.\"}");
        HttpResponse<String> page = navigateur.lire("/nulle-part");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("Cette page n’existe pas").contains("lang=\"fr\"");
        assertThat(navigateur.lire("/api/sync/jeton").statusCode()).isEqualTo(405);
    }

    @Test
    void protege_chaque_reponse() {
        for (String chemin : List.of("/connexion", "/nulle-part", "/sante", "/api/nulle-part")) {
            HttpResponse<String> reponse = navigateur.lire(chemin);
            assertThat(reponse.headers().firstValue("Content-Security-Policy").orElse(chemin))
                    .contains("default-src 'none'").contains("frame-ancestors 'none'").doesNotContain("unsafe");
            assertThat(reponse.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(reponse.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
            assertThat(reponse.headers().firstValue("Strict-Transport-Security")).isEmpty();
            assertThat(reponse.headers().firstValue("Server")).isEmpty();
            assertThat(reponse.headers().firstValue("X-Powered-By")).isEmpty();
            assertThat(reponse.body().toLowerCase(java.util.Locale.ROOT)).doesNotContain("jetty", "javalin");
        }
    }

    @Test
    void n_a_ni_style_ni_script_dans_ses_pages() {
        assertThat(navigateur.lire("/connexion").body()).doesNotContain("<style").doesNotContain("style=\"")
                .doesNotContain("onclick").doesNotContainPattern("<script(?! src=)");
    }

    @Test
    void laisse_les_navigateurs_garder_les_fichiers_dont_l_adresse_change_avec_le_contenu() {
        Matcher lien = Pattern.compile("/statique/[0-9a-f]{16}/siimop.css")
                .matcher(navigateur.lire("/connexion").body());
        assertThat(lien.find()).isTrue();
        HttpResponse<String> css = navigateur.lire(lien.group());
        assertThat(css.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(css.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/css");
        assertThat(navigateur.lire("/statique/0000000000000000/siimop.css").statusCode()).isEqualTo(404);
        assertThat(navigateur.lire(lien.group().replace("siimop.css", "../Statiques.class")).statusCode())
                .isEqualTo(404);
        assertThat(navigateur.lire("/connexion").headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void refuse_un_formulaire_demesure() {
        assertThat(navigateur.poster("/connexion", "adresse", "a".repeat(100_000), "mot_de_passe", "b").statusCode())
                .isEqualTo(413);
    }

    @Test
    void repond_sobrement_a_ce_qui_n_est_pas_du_http() throws IOException {
        URI adresse = URI.create(serveur.adresse());
        try (Socket prise = new Socket(adresse.getHost(), adresse.getPort())) {
            prise.getOutputStream().write("GET /%% HTTP/1.1\r\nHost : a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String reponse = new String(prise.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(reponse).contains(" 400 ").doesNotContainIgnoringCase("jetty");
        }
    }
}
