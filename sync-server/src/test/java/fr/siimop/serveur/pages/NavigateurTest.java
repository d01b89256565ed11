package fr.siimop.serveur.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import fr.siimop.serveur.essai.Chromium;
import fr.siimop.serveur.essai.ServeurDeTest;

/** The pages in a real browser, as people meet them: both themes, a phone, a zoom, a keyboard, no script. */
class NavigateurTest {

    private static final String ANCOLIE = "ancolie.fougere@interne.exemple.fr";
    private static final String LILAS = "lilas.tremble@exemple.fr";

    private static final ServeurDeTest SERVEUR = ServeurDeTest.demonstration();
    private static final Chromium CHROMIUM = new Chromium();
    private static final String AXE = axe();

    private static final double PATIENCE_MS = 120_000;

    /** Each page, and who may see it. */
    private static final Map<String, String> PAGES = Map.of(
            "/connexion", "", "/connexion?compte=ars@demo.siimop", "",
            "/parcours", ANCOLIE, "/postes", LILAS, "/terrains", LILAS, "/informations", LILAS, "/atelier",
            "ars@demo.siimop",
            "/nulle-part", ANCOLIE);

    @AfterAll
    static void arreter() {
        CHROMIUM.close();
        SERVEUR.close();
    }

    @Test
    void aucune_page_n_enfreint_les_regles_d_accessibilite_dans_aucun_theme() {
        for (ColorScheme theme : new ColorScheme[]{ColorScheme.LIGHT, ColorScheme.DARK}) {
            chaquePage(new Browser.NewContextOptions().setColorScheme(theme), (page, chemin) -> {
                Object fond = page.evaluate("getComputedStyle(document.body).backgroundColor");
                assertThat(fond).isEqualTo(theme == ColorScheme.DARK ? "rgb(14, 20, 23)" : "rgb(242, 245, 245)");
                assertThat(violations(page)).as(chemin + " " + theme).isEmpty();
            });
        }
    }

    @Test
    void aucune_page_ne_deborde_sur_un_telephone_ni_agrandie_deux_fois() {
        // A window of 1280 pixels enlarged to 200 % lays pages out on 640.
        for (int largeur : new int[]{320, 390, 640}) {
            chaquePage(new Browser.NewContextOptions().setViewportSize(largeur, 700), (page, chemin) -> {
                assertThat(page.evaluate("document.documentElement.scrollWidth")).as(chemin + " " + largeur)
                        .isEqualTo(largeur);
                assertThat((List<?>) page.evaluate("""
                        [...document.querySelectorAll('main *, header *')]
                          .filter(e => e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX === 'hidden'
                                       && !e.closest('.invisible, thead'))
                          .map(e => e.className || e.tagName)""")).as(chemin + " coupe un texte à " + largeur)
                        .isEmpty();
            });
        }
    }

    @Test
    void on_se_connecte_et_se_deconnecte_au_clavier_seul() {
        try (BrowserContext contexte = contexte(new Browser.NewContextOptions())) {
            Page page = contexte.newPage();
            page.navigate("/connexion");
            page.waitForSelector("#adresse:focus");
            page.keyboard().type(ANCOLIE);
            page.keyboard().press("Tab");
            page.keyboard().type("pas le bon");
            page.keyboard().press("Enter");
            page.waitForSelector("#faute");
            assertThat(page.title()).startsWith("Erreur");
            page.waitForSelector("#mot-de-passe:focus");
            page.keyboard().type(ServeurDeTest.MOT_DE_PASSE);
            page.keyboard().press("Enter");
            page.waitForURL("**/parcours");

            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Aller au contenu");
            for (int i = 0; i < 10 && !"Se déconnecter".equals(focus(page)); i++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).isEqualTo("solid");
            }
            assertThat(focus(page)).isEqualTo("Se déconnecter");
            page.keyboard().press("Enter");
            page.waitForURL("**/connexion");
        }
    }

    @Test
    void on_se_connecte_sans_script() {
        try (BrowserContext contexte = contexte(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = contexte.newPage();
            page.navigate("/connexion?compte=ars@demo.siimop");
            assertThat(page.locator("[data-montre]").isVisible()).isFalse();
            page.locator("button.principal").click();
            page.waitForURL("**/atelier");
            assertThat(page.locator("h1").textContent()).isEqualTo("Ouvrez l’atelier");
            page.locator("button[value=sombre]").click();
            page.waitForSelector("button[value=sombre][aria-pressed=true]");
        }
    }

    @Test
    void on_peut_lire_le_mot_de_passe_que_l_on_saisit() {
        try (BrowserContext contexte = contexte(new Browser.NewContextOptions())) {
            Page page = contexte.newPage();
            page.navigate("/connexion");
            page.locator("#mot-de-passe").fill("visible");
            page.locator("[data-montre]").click();
            page.waitForSelector("#mot-de-passe[type=text]");
            page.waitForSelector("[data-montre][aria-pressed=true]");
        }
    }

    @Test
    void le_navigateur_ne_refuse_rien_de_nos_pages() {
        chaquePage(new Browser.NewContextOptions(), (page, chemin) -> {
            List<String> plaintes = new ArrayList<>();
            page.onConsoleMessage(message -> ajouter(plaintes, message));
            page.onRequestFailed(requete -> plaintes.add(requete.url()));
            page.reload();
            page.waitForLoadState();
            assertThat(page.evaluate("document.fonts.check('600 16px \"IBM Plex Sans\"')")).isEqualTo(true);
            assertThat(plaintes).as(chemin).isEmpty();
        });
    }

    private static void ajouter(List<String> plaintes, ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().contains("404")) {
            plaintes.add(message.text());
        }
    }

    private interface SurPage {
        void verifier(Page page, String chemin);
    }

    private static void chaquePage(Browser.NewContextOptions options, SurPage verification) {
        PAGES.forEach((chemin, compte) -> {
            try (BrowserContext contexte = contexte(options)) {
                Page page = contexte.newPage();
                if (!compte.isEmpty()) {
                    page.navigate("/connexion");
                    page.locator("#adresse").fill(compte);
                    page.locator("#mot-de-passe").fill(ServeurDeTest.MOT_DE_PASSE);
                    page.locator("button.principal").click();
                    page.waitForSelector(".compte");
                }
                page.navigate(chemin);
                verification.verifier(page, chemin);
            }
        });
    }

    private static BrowserContext contexte(Browser.NewContextOptions options) {
        BrowserContext contexte = CHROMIUM.navigateur()
                .newContext(options.setBaseURL(SERVEUR.adresse()).setLocale("fr-FR"));
        contexte.setDefaultTimeout(PATIENCE_MS);
        return contexte;
    }

    private static Object focus(Page page) {
        return page.evaluate("document.activeElement.textContent.trim()");
    }

    private static List<?> violations(Page page) {
        page.evaluate(AXE);
        return (List<?>) page.evaluate("""
                async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']}))
                  .violations.map(v => v.id + ' : ' + v.nodes.map(n => n.html).join(' | '))""");
    }

    private static String axe() {
        try (InputStream flux = NavigateurTest.class.getResourceAsStream("/axe.min.js")) {
            assertThat(flux).isNotNull();
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
