package fr.siimop.atelier.grille.ecran;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.geste.ActionMasse;
import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.atelier.poste.EcranPostes;
import fr.siimop.atelier.theme.Apparence;
import fr.siimop.atelier.theme.Theme;

/**
 * Renders the previews of the bulk gestures, in both themes, to PNG files to be looked at:
 * {@code java … fr.siimop.atelier.grille.ecran.CaptureGestes DIRECTORY}.
 */
public final class CaptureGestes {

    private static final long ATTENTE_MS = 1200;

    private final File dossier;
    private final BaseMemoire base = JeuPostes.maquette();
    private final Apparence apparence = new Apparence();
    private final EcranTable ecran = EcranPostes.creer(ServicesGrille.de(base, base, Thread::startVirtualThread));
    private final Stage fenetre = new Stage();

    private CaptureGestes(File dossier) {
        this.dossier = dossier;
    }

    public static void main(String[] arguments) throws Exception {
        File dossier = new File(arguments[0]);
        dossier.mkdirs();
        CountDownLatch demarre = new CountDownLatch(1);
        Platform.startup(demarre::countDown);
        demarre.await();
        CaptureGestes capture = sur(() -> new CaptureGestes(dossier));
        for (Theme theme : List.of(Theme.CLAIR, Theme.SOMBRE)) {
            sur(() -> capture.ouvrir(theme));
            Thread.sleep(ATTENTE_MS);
            capture.un("collage", capture::coller);
            capture.un("remplacer", capture::remplacer);
            capture.un("masse", capture::masse);
            sur(() -> capture.ecrire(capture.fenetre, "ecran"));
        }
        Platform.exit();
    }

    private interface Travail<T> {
        T faire() throws Exception;
    }

    private static <T> T sur(Travail<T> travail) throws Exception {
        CompletableFuture<T> suite = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                suite.complete(travail.faire());
            } catch (Exception e) {
                suite.completeExceptionally(e);
            }
        });
        return suite.get();
    }

    private Void ouvrir(Theme theme) {
        apparence.theme().set(theme);
        if (fenetre.getScene() == null) {
            Scene scene = new Scene(ecran, 1166, 690);
            apparence.habiller(scene);
            fenetre.setScene(scene);
            fenetre.show();
        }
        return null;
    }

    private void un(String nom, Travail<Void> geste) throws Exception {
        sur(geste);
        Thread.sleep(ATTENTE_MS);
        sur(() -> {
            for (Window ouverte : List.copyOf(Window.getWindows())) {
                if (ouverte != fenetre && ouverte instanceof Stage) {
                    ecrire(ouverte, nom);
                    ouverte.hide();
                }
            }
            return null;
        });
    }

    private Void coller() {
        ecran.modele().selection().choisir(8, 3);
        ecran.modele().edition().coller(IntStream.range(0, 20)
                .mapToObj(i -> "CHU de Loches\t" + List.of("S A", "A", "S", "Z").get(i % 4) + "\t"
                        + (i % 5 == 0 ? "beaucoup" : Integer.toString(1 + i % 6)))
                .collect(Collectors.joining("\n")));
        return null;
    }

    private Void remplacer() {
        ecran.modele().selection().poser(new Plage(0, 1, 0, 1));
        ecran.grille().clavier().fireEvent(new javafx.scene.input.KeyEvent(javafx.scene.input.KeyEvent.KEY_PRESSED, "",
                "", javafx.scene.input.KeyCode.H, false, true, false, false));
        Scene scene = ((Stage) Window.getWindows().getLast()).getScene();
        ((TextField) scene.lookup("#cherche")).setText("medecine");
        ((TextField) scene.lookup("#remplace")).setText("Méd.");
        return null;
    }

    private Void masse() {
        ecran.modele().selection().poser(new Plage(2, 6, 17, 6));
        ((javafx.scene.control.Button) ecran.lookup("#action-de-masse")).fire();
        Scene scene = ((Stage) Window.getWindows().getLast()).getScene();
        @SuppressWarnings("unchecked")
        ComboBox<ActionMasse> action = (ComboBox<ActionMasse>) scene.lookup("#action-masse");
        action.setValue(ActionMasse.AJOUTER);
        ((TextField) scene.lookup("#saisie-masse")).setText("2");
        return null;
    }

    private Void ecrire(Window ouverte, String nom) throws Exception {
        ImageIO.write(SwingFXUtils.fromFXImage(ouverte.getScene().getRoot().snapshot(null, null), null), "png",
                new File(dossier, nom + "-" + apparence.theme().get().name().toLowerCase(Locale.ROOT) + ".png"));
        return null;
    }
}
