package fr.siimop.serveur.pages;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;

import fr.siimop.serveur.essai.Chromium;
import fr.siimop.serveur.essai.ServeurDeTest;

/** Takes the pictures of the documentation: each page in light, dark and on a phone. */
public final class CapturesPages {

    private static final int LARGEUR = 1280;
    private static final int HAUTEUR = 800;
    private static final int LARGEUR_TELEPHONE = 390;
    private static final int HAUTEUR_TELEPHONE = 844;

    private static final Map<String, String> PAGES = Map.of(
            "parcours", "ancolie.fougere@interne.exemple.fr",
            "postes", "lilas.tremble@exemple.fr",
            "terrains", "basile.saule@exemple.fr",
            "atelier", "ars@demo.siimop",
            "informations", "lilas.tremble@exemple.fr");

    private CapturesPages() {}

    public static void main(String[] arguments) {
        Path dossier = Path.of(arguments.length > 0 ? arguments[0] : "docs/images");
        try (ServeurDeTest serveur = ServeurDeTest.demonstration(); Chromium chromium = new Chromium()) {
            decrireUnTerrain(chromium, serveur);
            for (ColorScheme theme : new ColorScheme[]{ColorScheme.LIGHT, ColorScheme.DARK}) {
                String fin = theme == ColorScheme.LIGHT ? "clair" : "sombre";
                capturer(chromium, serveur, theme, LARGEUR, HAUTEUR, dossier, fin);
            }
            capturer(chromium, serveur, ColorScheme.LIGHT, LARGEUR_TELEPHONE, HAUTEUR_TELEPHONE, dossier,
                    "telephone");
        }
    }

    /** What an RTS has done with his page: a description, a file, two requests, one of which is incomplete. */
    private static void decrireUnTerrain(Chromium chromium, ServeurDeTest serveur) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setBaseURL(serveur.adresse());
        try (BrowserContext contexte = chromium.navigateur().newContext(options)) {
            Page page = contexte.newPage();
            page.navigate("/connexion?suite=/terrains");
            page.locator("#adresse").fill("basile.saule@exemple.fr");
            page.locator("#mot-de-passe").fill(ServeurDeTest.MOT_DE_PASSE);
            page.keyboard().press("Enter");
            page.waitForSelector("textarea[name=description]");
            page.locator("textarea[name=description]").fill("Vingt-quatre lits de court séjour. Une visite avec un "
                    + "senior chaque matin, une garde par semaine sur place, logement possible à l’internat.");
            page.getByText("Enregistrer la description").click();
            page.waitForSelector(".avis");
            page.locator("input[type=file]").setInputFiles(new FilePayload("Livret d’accueil.pdf", "application/pdf",
                    ("%PDF-1.7" + " ".repeat(340_000)).getBytes(StandardCharsets.US_ASCII)));
            page.getByText("Joindre le fichier", new Page.GetByTextOptions().setExact(true)).click();
            page.waitForSelector("a[download]");
            page.getByText("Changer le libellé").click();
            page.locator("input[name=libelle]").fill("Gériatrie aiguë et orthogériatrie");
            page.locator("details[open] button").click();
            page.waitForSelector(".demande .pastille");
        }
    }

    private static void capturer(Chromium chromium, ServeurDeTest serveur, ColorScheme theme, int largeur,
            int hauteur, Path dossier, String fin) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setColorScheme(theme)
                .setViewportSize(largeur, hauteur).setBaseURL(serveur.adresse()).setLocale("fr-FR");
        try (BrowserContext contexte = chromium.navigateur().newContext(options)) {
            Page page = contexte.newPage();
            page.navigate("/connexion");
            photographier(page, dossier, "connexion", fin);
            page.getByLabel("Adresse e-mail").fill("ancolie.fougere@interne.exemple.fr");
            page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true)).fill("oublié");
            page.getByText("Se connecter", new Page.GetByTextOptions().setExact(true)).last().click();
            page.waitForSelector("#faute");
            photographier(page, dossier, "connexion-refusee", fin);
            page.navigate("/nulle-part");
            photographier(page, dossier, "erreur", fin);
        }
        PAGES.forEach((nom, adresse) -> {
            try (BrowserContext contexte = chromium.navigateur().newContext(options)) {
                Page page = contexte.newPage();
                page.navigate("/connexion?suite=/" + nom);
                page.getByLabel("Adresse e-mail").fill(adresse);
                page.getByLabel("Mot de passe", new Page.GetByLabelOptions().setExact(true))
                        .fill(ServeurDeTest.MOT_DE_PASSE);
                page.keyboard().press("Enter");
                page.waitForSelector(".compte"); // the address of the sign-in page also ends with the name
                photographier(page, dossier, nom, fin);
            }
        });
    }

    private static void photographier(Page page, Path dossier, String nom, String fin) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(dossier.resolve("web-" + nom + "-" + fin + ".png")));
    }
}
