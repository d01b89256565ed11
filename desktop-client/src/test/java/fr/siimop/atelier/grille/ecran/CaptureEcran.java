package fr.siimop.atelier.grille.ecran;

import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import javax.imageio.ImageIO;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.grille.Histoire;
import fr.siimop.atelier.grille.Histoire.Nature;
import fr.siimop.atelier.grille.Histoire.Passage;
import fr.siimop.atelier.grille.Histoire.Valeurs;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.SuiviLigne;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.atelier.poste.EcranPostes;
import fr.siimop.atelier.theme.Apparence;
import fr.siimop.atelier.theme.Theme;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.sync.AnomalieRecue;
import fr.siimop.modele.sync.ConflitChamp;

/**
 * Renders the screen « Postes » as the mock-ups have it, in both themes, to PNG files to be looked at:
 * {@code java … fr.siimop.atelier.grille.ecran.CaptureEcran DIRECTORY} under a display of at least 1366 × 768, or of
 * the size given by {@code -Dlargeur} and {@code -Dhauteur}.
 */
public final class CaptureEcran {

    private static final long ATTENTE_MS = 1500;

    private final File dossier;
    private final BaseMemoire base = JeuPostes.maquette();
    private final Apparence apparence = new Apparence();
    private final EcranTable ecran = EcranPostes
            .creer(ServicesGrille.de(base, base, Thread::startVirtualThread));
    private final Stage fenetre = new Stage();

    private CaptureEcran(File dossier) {
        this.dossier = dossier;
    }

    public static void main(String[] arguments) throws Exception {
        File dossier = new File(arguments[0]);
        if (!dossier.isDirectory() && !dossier.mkdirs()) {
            throw new IOException("Cannot make " + dossier);
        }
        CountDownLatch demarre = new CountDownLatch(1);
        Platform.startup(demarre::countDown);
        demarre.await();
        CaptureEcran capture = attendre(() -> {
            CaptureEcran c = new CaptureEcran(dossier);
            c.ouvrir();
            return c;
        });
        Thread.sleep(ATTENTE_MS);
        attendre(() -> capture.preparer());
        Thread.sleep(ATTENTE_MS);
        for (Theme theme : List.of(Theme.CLAIR, Theme.SOMBRE)) {
            attendre(() -> capture.habiller(theme));
            Thread.sleep(ATTENTE_MS);
            attendre(() -> capture.photographier("postes-" + theme.name().toLowerCase(java.util.Locale.ROOT)));
        }
        attendre(() -> capture.habiller(Theme.CLAIR));
        attendre(() -> capture.filtrer());
        Thread.sleep(ATTENTE_MS);
        attendre(() -> capture.photographierSurgissants("filtre"));
        attendre(() -> capture.defiler());
        Thread.sleep(ATTENTE_MS);
        attendre(() -> capture.photographier("defile"));
        attendre(() -> capture.trier());
        Thread.sleep(ATTENTE_MS);
        attendre(() -> capture.choisir());
        Thread.sleep(ATTENTE_MS);
        attendre(() -> capture.photographier("selection"));
        attendre(() -> capture.colonnes());
        Thread.sleep(ATTENTE_MS);
        attendre(() -> capture.photographierSurgissants("colonnes"));
        attendre(() -> capture.bornes());
        Thread.sleep(ATTENTE_MS);
        attendre(() -> capture.photographierSurgissants("bornes"));
        attendre(() -> capture.vider());
        Thread.sleep(ATTENTE_MS);
        attendre(() -> capture.photographier("vide"));
        Platform.exit();
    }

    private interface Travail<T> {
        T faire() throws Exception;
    }

    private static <T> T attendre(Travail<T> travail) throws Exception {
        java.util.concurrent.CompletableFuture<T> suite = new java.util.concurrent.CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                suite.complete(travail.faire());
            } catch (Exception e) {
                suite.completeExceptionally(e);
            }
        });
        return suite.get();
    }

    private void ouvrir() {
        apparence.theme().set(Theme.CLAIR);
        VBox.setVgrow(ecran, Priority.ALWAYS);
        HBox etat = new HBox(ecran.chiffres());
        etat.getStyleClass().add("barre-etat");
        VBox plaque = new VBox(ecran);
        plaque.getStyleClass().add("plaque");
        HBox.setHgrow(plaque, Priority.ALWAYS);
        Region navigation = new Region();
        navigation.getStyleClass().add("navigation");
        VBox racine = new VBox(new HBox(navigation, plaque), etat);
        VBox.setVgrow(racine.getChildren().getFirst(), Priority.ALWAYS);
        racine.getStyleClass().add("fenetre");
        racine.setPadding(new Insets(76, 0, 0, 0));
        Scene scene = new Scene(racine, Integer.getInteger("largeur", 1366), Integer.getInteger("hauteur", 768));
        apparence.habiller(scene);
        fenetre.setScene(scene);
        fenetre.show();
    }

    /** The states of the mock-up: six pasted numbers, a conflict, a refusal, edits. */
    private Void preparer() {
        var modele = ecran.modele();
        modele.basculerTri(modele.colonne("agrement"), false);
        modele.filtrer(new Filtre.Valeurs("semestre", Set.of("Mai 2027")));
        List<Ligne> lignes = base.lignes("poste");
        for (int i : List.of(3, 13)) {
            base.suivre(lignes.get(i).id(), SuiviLigne.modifie(Set.of(i == 3 ? "phases" : "places")));
        }
        base.suivre(lignes.get(4).id(), SuiviLigne.modifie(Set.of("libelle")));
        for (int i = 5; i < 11; i++) {
            base.suivre(lignes.get(i).id(), SuiviLigne.modifie(Set.of("agrement")));
        }
        base.suivre(lignes.get(8).id(), new SuiviLigne(EtatLigne.CONFLIT, Set.of("agrement"), Map.of("places",
                new ConflitChamp(1, 2, 3, "Romarin ÉRABLE", Instant.parse("2026-11-20T08:30:00Z"))), List.of()));
        base.suivre(lignes.get(16).id(), new SuiviLigne(EtatLigne.REFUSE, Set.of("places"), Map.of(),
                List.of(new AnomalieRecue("poste.places", "places", "L’agrément permet 3 places au plus."))));
        UUID collee = lignes.get(5).id();
        base.raconter(collee, new Histoire(List.of(new Passage(Nature.MODIFICATION, "Vous", "ce poste",
                Instant.parse("2026-11-20T13:21:00Z"), "saisie", false,
                Map.of("agrement", new Valeurs(lignes.get(4).valeur(0), lignes.get(5).valeur(0))))), null));
        base.prevenir(fr.siimop.atelier.grille.SourceLignes.ChangementLignes.de("poste",
                lignes.stream().map(Ligne::id).toList()));
        Platform.runLater(() -> Platform.runLater(() -> {
            modele.selection().poser(new Plage(5, 0, 10, 0));
            modele.annonce().set(new fr.siimop.atelier.grille.table.Annonce(
                    "6 cellules collées dans «\u00a0Numéro agrément\u00a0»\u00a0: 4 justes, 2 à corriger", true));
            ecran.prendreLeClavier();
        }));
        return null;
    }

    private Void habiller(Theme theme) {
        apparence.theme().set(theme);
        return null;
    }

    private Void filtrer() {
        ecran.grille().filtrer(ecran.modele().colonne("specialite_appel"));
        return null;
    }

    private Void defiler() {
        Window.getWindows().stream().filter(w -> w != fenetre).toList().forEach(Window::hide);
        ecran.modele().selection().choisir(8, 9);
        return null;
    }

    private Void trier() {
        ecran.modele().basculerTri(ecran.modele().colonne("libelle"), true);
        ecran.modele().disposition().figer(3);
        return null;
    }

    /** Two ranges and two whole rows. */
    private Void choisir() {
        var modele = ecran.modele();
        modele.selection().poser(new Plage(2, 1, 5, 2));
        modele.selection().ajouter(new Plage(7, 3, 9, 5));
        modele.selection().basculerLigne(12);
        modele.selection().basculerLigne(14);
        return null;
    }

    private Void colonnes() {
        ecran.grille().choisirColonnes(ecran.lookup("#choisir-colonnes"));
        return null;
    }

    private Void bornes() {
        Window.getWindows().stream().filter(w -> w != fenetre).toList().forEach(Window::hide);
        ecran.modele().filtrer(new Filtre.Intervalle("places", "2", "4"));
        ecran.grille().filtrer(ecran.modele().colonne("places"));
        return null;
    }

    private Void vider() {
        ecran.modele().filtrer(new Filtre.Valeurs("semestre", Set.of("Novembre 2026")));
        Window.getWindows().stream().filter(w -> w != fenetre).toList().forEach(Window::hide);
        return null;
    }

    private Void photographier(String nom) throws IOException {
        return ecrire(fenetre.getScene().getRoot(), nom);
    }

    private Void photographierSurgissants(String nom) throws IOException {
        for (Window fenetreOuverte : List.copyOf(Window.getWindows())) {
            if (fenetreOuverte != fenetre) {
                ecrire(fenetreOuverte.getScene().getRoot(), nom);
            }
        }
        return null;
    }

    private Void ecrire(Node noeud, String nom) throws IOException {
        WritableImage image = noeud.snapshot(null, null);
        ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", new File(dossier, nom + ".png"));
        return null;
    }
}
