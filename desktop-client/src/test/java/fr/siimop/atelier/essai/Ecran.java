package fr.siimop.atelier.essai;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;

import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;

import fr.siimop.atelier.theme.Apparence;

/** A real window without a display, driven as a person would. No test finds the window of another. */
public final class Ecran {

    /** The window has this size from its opening: the platform without a display does not resize one well. */
    private static final int LARGEUR = Integer.getInteger("ecran.largeur", 1366);
    private static final int HAUTEUR = Integer.getInteger("ecran.hauteur", 768);
    private static final AtomicBoolean OUVERT = new AtomicBoolean();
    private static final Deque<AutoCloseable> A_FERMER = new ArrayDeque<>();
    private static Apparence apparence;
    private static Stage fenetre;

    private Ecran() {}

    public static void ouvrir() throws Exception {
        if (OUVERT.compareAndSet(false, true)) {
            CountDownLatch pret = new CountDownLatch(1);
            try {
                Platform.startup(pret::countDown);
            } catch (IllegalStateException e) {
                // another test class of this JVM started it
                pret.countDown();
            }
            pret.await(30, TimeUnit.SECONDS);
            Platform.setImplicitExit(false);
        }
        sur(() -> {
            if (apparence == null) {
                apparence = new Apparence();
                fenetre = new Stage();
            }
            return null;
        });
    }

    public static Apparence apparence() {
        return apparence;
    }

    public static Scene scene() {
        return fenetre.getScene();
    }

    public static void montrer(Callable<Parent> vue) throws Exception {
        sur(() -> {
            Scene scene = new Scene(vue.call(), LARGEUR, HAUTEUR);
            apparence.habiller(scene);
            fenetre.setScene(scene);
            fenetre.show();
            return null;
        });
    }

    /** Closed with the windows, the latest first; what is a window's whole content needs not be named. */
    public static void aFermer(AutoCloseable contenu) throws Exception {
        sur(() -> {
            A_FERMER.push(contenu);
            return null;
        });
    }

    /** Closes every window of this program with what it shows; {@link FenetresFermees} does it after each test. */
    public static void fermer() throws Exception {
        sur(() -> {
            for (Window ouverte : List.copyOf(Window.getWindows())) {
                if (ouverte.getScene() != null && ouverte.getScene().getRoot() instanceof AutoCloseable contenu) {
                    A_FERMER.push(contenu);
                }
                ouverte.hide();
            }
            if (fenetre != null) {
                fenetre.setScene(null);
            }
            while (!A_FERMER.isEmpty()) {
                A_FERMER.pop().close();
            }
            return null;
        });
    }

    public static <T> T sur(Callable<T> geste) throws Exception {
        CompletableFuture<T> fait = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                fait.complete(geste.call());
            } catch (Throwable e) {
                fait.completeExceptionally(e);
            }
        });
        return fait.get(120, TimeUnit.SECONDS);
    }

    public static <T extends Node> T noeud(String id, Class<T> type) throws Exception {
        return type.cast(sur(() -> scene().lookup("#" + id)));
    }

    public static void ecrire(String id, String texte) throws Exception {
        TextInputControl champ = noeud(id, TextInputControl.class);
        sur(() -> {
            champ.setText(texte);
            return null;
        });
    }

    public static void cliquer(String id) throws Exception {
        Button bouton = noeud(id, Button.class);
        sur(() -> {
            bouton.fire();
            return null;
        });
    }

    public static void taper(KeyCode touche, boolean controle) throws Exception {
        sur(() -> {
            Node actif = scene().getFocusOwner();
            // a screen drawn again leaves its old node as the owner until the next pulse
            Node cible = actif == null || actif.getScene() != scene() ? scene().getRoot() : actif;
            Event.fireEvent(cible, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", touche, false, controle, false, false));
            return null;
        });
    }

    public static void attendre(String quoi, Callable<Boolean> vrai) throws Exception {
        long limite = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!sur(vrai)) {
            if (System.nanoTime() > limite) {
                throw new AssertionError("Never happened: " + quoi);
            }
            Thread.sleep(40);
        }
    }

    private static BufferedImage image(Scene scene) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        SnapshotParameters transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        return SwingFXUtils.fromFXImage(scene.getRoot().snapshot(transparent, null), null);
    }

    /** The window, with what is open over it. */
    public static void photographier(Path fichier) throws Exception {
        BufferedImage image = sur(() -> {
            BufferedImage fond = image(scene());
            for (Window ouverte : Window.getWindows()) {
                if (ouverte != fenetre && ouverte.isShowing()) {
                    fond.getGraphics().drawImage(image(ouverte.getScene()),
                            (int) (ouverte.getX() - fenetre.getX() - scene().getX()),
                            (int) (ouverte.getY() - fenetre.getY() - scene().getY()), null);
                }
            }
            return fond;
        });
        File sortie = fichier.toFile();
        sortie.getParentFile().mkdirs();
        ImageIO.write(image, "png", sortie);
    }
}
