package fr.siimop.bout;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import javafx.scene.input.KeyCode;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.grille.SourceLignes;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.modele.agrement.DescripteurAgrement;
import fr.siimop.modele.demo.matiere.ComptesDemo;
import fr.siimop.modele.descripteur.Colonne;
import fr.siimop.modele.descripteur.DescripteurEntite;
import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.poste.Poste;
import fr.siimop.modele.referentiel.DescripteurSemestre;
import fr.siimop.modele.terrain.DescripteurIntervenant;

/** The promise of the product, whole: what is typed on a train reaches everybody, and nothing is lost on the way. */
class ModificationHorsLigneTest {

    private static final String MOT_DE_PASSE = "demo-siimop";

    @TempDir
    Path dossier;

    @Test
    void une_saisie_hors_ligne_arrive_au_serveur_a_un_second_atelier_et_a_la_page_du_responsable() throws Exception {
        int port = ServeurEnProcessus.portLibre();
        UUID poste;
        try (AtelierPilote premier = AtelierPilote.ouvrir(dossier.resolve("poste-a"))) {
            EcranTable postes;
            try (ServeurEnProcessus serveur = demarrer(port)) {
                premier.connecter(serveur.adresse(), ComptesDemo.ARS.adresse(), MOT_DE_PASSE);
                postes = premier.ouvrirTable("poste");
            }
            poste = unPosteDuResponsable(postes.modele().source());

            premier.saisir(postes, poste, "places", KeyCode.DIGIT7, KeyCode.ENTER);
            AtelierPilote.attendre("la saisie gardée", () -> places(postes, poste) == 7);
            premier.touche(KeyCode.F9);
            AtelierPilote.attendre("l’état hors ligne", () -> premier.texte("etat-synchro").startsWith("Hors ligne"));
            AtelierPilote.attendre("la saisie comptée",
                    () -> premier.texte("synchroniser").equals("Synchroniser · 1"));

            try (ServeurEnProcessus serveur = demarrer(port)) {
                premier.touche(KeyCode.F9);
                AtelierPilote.attendre("l’envoi", () -> premier.texte("synchroniser").equals("Synchroniser"));
                laPageMontre(serveur, "7 ");
            }
        }
        try (ServeurEnProcessus serveur = demarrer(port);
                AtelierPilote second = AtelierPilote.ouvrir(dossier.resolve("poste-b"))) {
            second.connecter(serveur.adresse(), ComptesDemo.ARS.adresse(), MOT_DE_PASSE);
            EcranTable postes = second.ouvrirTable("poste");
            AtelierPilote.attendre("la valeur chez l’autre", () -> places(postes, poste) == 7);
        }
    }

    private ServeurEnProcessus demarrer(int port) throws Exception {
        return ServeurEnProcessus.demarrer(port, "demo", "--taille", "petite", "--donnees",
                dossier.resolve("serveur").toString());
    }

    /** An open post of Mai 2027 on a terrain whose current RTS is the one of the demonstration. */
    private static UUID unPosteDuResponsable(SourceLignes source) {
        Set<UUID> terrains = valeurs(source, DescripteurIntervenant.INTERVENANT, DescripteurIntervenant.PERSONNE,
                ComptesDemo.RTS.personne(), DescripteurIntervenant.TERRAIN);
        Set<UUID> agrements = terrains.stream()
                .flatMap(t -> ids(source, DescripteurAgrement.AGREMENT, DescripteurAgrement.TERRAIN, t).stream())
                .collect(Collectors.toSet());
        UUID mai = ids(source, DescripteurSemestre.SEMESTRE, DescripteurSemestre.CODE, "2027-05").getFirst();
        DescripteurEntite<Poste> descripteur = DescripteurPoste.POSTE;
        return source.lignes("poste").stream().map(descripteur::creer)
                .filter(p -> p.semestre().equals(mai) && agrements.contains(p.agrement())).map(Poste::id).findFirst()
                .orElseThrow();
    }

    private static <T extends Entite, V> List<UUID> ids(SourceLignes source, DescripteurEntite<T> descripteur,
            Colonne<T, V> colonne, V valeur) {
        int place = descripteur.position(colonne.id());
        return source.lignes(descripteur.table()).stream().filter(l -> valeur.equals(l.valeur(place)))
                .map(l -> l.id()).toList();
    }

    private static <T extends Entite, V> Set<UUID> valeurs(SourceLignes source, DescripteurEntite<T> descripteur,
            Colonne<T, V> colonne, V valeur, Colonne<T, UUID> voulue) {
        Set<UUID> ids = Set.copyOf(ids(source, descripteur, colonne, valeur));
        int place = descripteur.position(voulue.id());
        return source.lignes(descripteur.table()).stream().filter(l -> ids.contains(l.id()))
                .map(l -> (UUID) l.valeur(place)).collect(Collectors.toSet());
    }

    private static int places(EcranTable ecran, UUID poste) {
        Object places = ecran.modele().source().trouver("poste", poste)
                .valeur(DescripteurPoste.POSTE.position("places"));
        return (Integer) places;
    }

    private static void laPageMontre(ServeurEnProcessus serveur, String places) {
        Map<String, String> sansTelechargement = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        try (Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(sansTelechargement));
                Browser navigateur = playwright.chromium()
                        .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of("/usr/bin/chromium"))
                                .setArgs(List.of("--no-sandbox", "--disable-background-networking")))) {
            Page page = navigateur.newPage();
            page.navigate(serveur.adresse().toString());
            page.getByLabel("Adresse e-mail").fill(ComptesDemo.RTS.adresse());
            page.locator("#mot-de-passe").fill(MOT_DE_PASSE);
            page.locator("button.principal").click();
            assertThat(page.locator(".places").filter(new com.microsoft.playwright.Locator.FilterOptions()
                    .setHasText(java.util.regex.Pattern.compile("\\b" + places.strip() + "\\b"))).first())
                    .isVisible();
        }
    }
}
