package fr.siimop.serveur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import fr.siimop.serveur.essai.Navigateur;
import fr.siimop.serveur.essai.ServeurDeTest;

class ConnexionTest {

    private static final String ANCOLIE = "ancolie.fougere@interne.exemple.fr";
    private static final String LILAS = "lilas.tremble@exemple.fr";

    private final ServeurDeTest serveur = ServeurDeTest.ordinaire();
    private final Navigateur navigateur = serveur.navigateur();

    @AfterEach
    void arreter() {
        serveur.close();
    }

    @Test
    void mene_chacun_a_sa_page() {
        assertThat(navigateur.connecter(ANCOLIE).statusCode()).isEqualTo(303);
        assertThat(destination(navigateur.lire("/"))).isEqualTo("/parcours");

        Navigateur responsable = serveur.navigateur();
        responsable.connecter("  LILAS.Tremble@exemple.fr ");
        assertThat(destination(responsable.lire("/"))).isEqualTo("/postes");
    }

    @Test
    void revient_apres_connexion_a_la_page_demandee_de_ce_site_seulement() {
        assertThat(destination(navigateur.lire("/informations"))).isEqualTo("/connexion?suite=%2Finformations");
        assertThat(destination(navigateur.poster("/connexion", "adresse", ANCOLIE, "mot_de_passe",
                ServeurDeTest.MOT_DE_PASSE, "suite", "/informations"))).isEqualTo("/informations");
        for (String ailleurs : new String[]{"//ailleurs.example", "https://ailleurs.example/", "/\\ailleurs.example"}) {
            assertThat(destination(navigateur.poster("/connexion", "adresse", ANCOLIE, "mot_de_passe",
                    ServeurDeTest.MOT_DE_PASSE, "suite", ailleurs))).isEqualTo("/");
        }
    }

    @Test
    void compte_les_essais_sans_dire_si_l_adresse_existe() {
        for (String adresse : new String[]{ANCOLIE, "personne@exemple.fr"}) {
            for (int reste = 4; reste >= 1; reste--) {
                HttpResponse<String> refus = navigateur.poster("/connexion", "adresse", adresse, "mot_de_passe", "non");
                assertThat(refus.statusCode()).isEqualTo(401);
                assertThat(refus.body()).contains("il reste " + reste + "\u00a0essai")
                        .contains("aria-invalid=\"true\"");
            }
            assertThat(navigateur.poster("/connexion", "adresse", adresse, "mot_de_passe", "non").body())
                    .contains("une pause de 5\u00a0minutes commence");
            HttpResponse<String> pause = navigateur.connecter(adresse);
            assertThat(pause.statusCode()).isEqualTo(429);
            assertThat(pause.headers().firstValue("Retry-After")).isPresent();
            assertThat(pause.body()).contains("Recommencez dans 5\u00a0minutes");
        }
        serveur.horloge().avancer(Duration.ofMinutes(5));
        assertThat(navigateur.connecter(ANCOLIE).statusCode()).isEqualTo(303);
    }

    @Test
    void un_reseau_entier_n_est_pas_bloque_par_une_personne() {
        for (int i = 0; i < 7; i++) {
            navigateur.poster("/connexion", "adresse", ANCOLIE, "mot_de_passe", "non");
        }
        assertThat(navigateur.connecter(LILAS).statusCode()).isEqualTo(303);
    }

    @Test
    void redemande_ce_qui_manque() {
        HttpResponse<String> vide = navigateur.poster("/connexion", "adresse", ANCOLIE);
        assertThat(vide.statusCode()).isEqualTo(422);
        assertThat(vide.body()).contains("Indiquez votre adresse e-mail et votre mot de passe.").contains(ANCOLIE);
    }

    @Test
    void n_ecrit_jamais_tel_quel_ce_qui_est_saisi() {
        String piege = "\"><script>alert(1)</script>";
        assertThat(navigateur.poster("/connexion", "adresse", piege, "mot_de_passe", "x").body())
                .doesNotContain("<script>alert");
    }

    @Test
    void pose_un_temoin_que_les_scripts_ne_lisent_pas() {
        assertThat(navigateur.connecter(ANCOLIE).headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("siimop=").contains("HttpOnly").contains("SameSite=Lax").contains("Path=/")
                .doesNotContain("Secure");
    }

    @Test
    void pose_un_temoin_lie_a_l_hote_quand_la_liaison_est_chiffree() {
        try (ServeurDeTest derriereProxy = ServeurDeTest.derriereProxy()) {
            HttpResponse<String> reponse = derriereProxy.navigateur().poster(
                    java.net.http.HttpRequest.BodyPublishers
                            .ofString("adresse=" + LILAS + "&mot_de_passe=cypr%C3%A8s-et-m%C3%A9l%C3%A8ze-42"),
                    "/connexion", "Content-Type", "application/x-www-form-urlencoded", "X-Forwarded-Proto", "https");
            assertThat(reponse.statusCode()).isEqualTo(303);
            assertThat(reponse.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("__Host-siimop=")
                    .contains("Secure").contains("Path=/").doesNotContain("Domain");
            assertThat(reponse.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }

    @Test
    void change_de_session_a_chaque_connexion() {
        String premiere = navigateur.connecter(ANCOLIE).headers().firstValue("Set-Cookie").orElseThrow();
        String seconde = navigateur.connecter(ANCOLIE).headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(premiere).isNotEqualTo(seconde);
        String ancien = premiere.substring(0, premiere.indexOf(';'));
        assertThat(destination(serveur.navigateur().lire("/parcours", "Cookie", ancien))).startsWith("/connexion");
    }

    @Test
    void se_ferme_apres_un_long_repos_et_au_plus_tard_apres_douze_heures() {
        navigateur.connecter(ANCOLIE);
        for (int heures = 0; heures < 9; heures += 3) {
            serveur.horloge().avancer(Duration.ofHours(3));
            assertThat(navigateur.lire("/parcours").statusCode()).isEqualTo(200);
        }
        serveur.horloge().avancer(Duration.ofHours(3));
        assertThat(navigateur.lire("/parcours").statusCode()).isEqualTo(303);

        Navigateur autre = serveur.navigateur();
        autre.connecter(ANCOLIE);
        serveur.horloge().avancer(Duration.ofHours(5));
        assertThat(autre.lire("/parcours").statusCode()).isEqualTo(303);
    }

    @Test
    void se_deconnecte_avec_le_jeton_de_ses_propres_formulaires() {
        navigateur.connecter(ANCOLIE);
        String jeton = navigateur.jeton("/parcours");
        assertThat(navigateur.poster("/deconnexion", "jeton", "0".repeat(64)).statusCode()).isEqualTo(403);
        assertThat(navigateur.lire("/parcours").statusCode()).isEqualTo(200);
        assertThat(destination(navigateur.poster("/deconnexion", "jeton", jeton))).isEqualTo("/connexion");
        assertThat(navigateur.lire("/parcours").statusCode()).isEqualTo(303);
    }

    @Test
    void refuse_le_formulaire_d_un_autre_site() {
        assertThat(navigateur.poster(java.net.http.HttpRequest.BodyPublishers.ofString("adresse=a&mot_de_passe=b"),
                "/connexion", "Content-Type", "application/x-www-form-urlencoded", "Origin", "https://ailleurs.example")
                .statusCode()).isEqualTo(403);
        assertThat(navigateur.poster(java.net.http.HttpRequest.BodyPublishers.ofString("theme=sombre"), "/theme",
                "Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
    }

    @Test
    void ignore_les_comptes_de_demonstration_hors_du_mode_demonstration() {
        assertThat(navigateur.connecter("ars@demo.siimop").statusCode()).isEqualTo(401);
        assertThat(navigateur.lire("/connexion?compte=ars@demo.siimop").body()).doesNotContain("demo.siimop")
                .doesNotContain("démonstration");
    }

    @Test
    void remplit_le_formulaire_d_un_compte_de_demonstration_en_un_clic() {
        try (ServeurDeTest demo = ServeurDeTest.demonstration()) {
            Navigateur visiteur = demo.navigateur();
            assertThat(visiteur.lire("/connexion").body()).contains("/connexion?compte=ars@demo.siimop");
            assertThat(visiteur.lire("/connexion?compte=ars@demo.siimop").body())
                    .contains("value=\"ars@demo.siimop\"").contains("value=\"" + ServeurDeTest.MOT_DE_PASSE + "\"");
            assertThat(visiteur.lire("/connexion?compte=lilas.tremble@exemple.fr").body())
                    .doesNotContain("lilas.tremble").doesNotContain("value=\"" + ServeurDeTest.MOT_DE_PASSE + "\"");
            visiteur.connecter("ars@demo.siimop");
            assertThat(destination(visiteur.lire("/"))).isEqualTo("/atelier");
        }
    }

    private static String destination(HttpResponse<String> reponse) {
        return reponse.headers().firstValue("Location").orElse("(" + reponse.statusCode() + ")")
                .replaceFirst("^http://[^/]+", "");
    }
}
