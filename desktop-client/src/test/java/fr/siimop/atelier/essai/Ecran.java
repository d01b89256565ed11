package fr.siimop.atelier.essai;

import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.theme.Apparence;

/**
 * A real window without a display, driven as a person would. No test finds the window of another, and none depends on
 * how fast the machine is: what is looked for is waited for ({@link #trouver}, {@link #agir}), what a frame or a task
 * brings is asserted with {@link #assurer}.
 */
public final class Ecran {

    /** The window has this size from its opening: the platform without a display does not resize one well. */
    private static final int LARGEUR = Integer.getInteger("ecran.largeur", 1366);
    private static final int HAUTEUR = Integer.getInteger("ecran.hauteur", 768);
    private static final Duration PATIENCE = Duration.ofSeconds(Integer.getInteger("ecran.patience", 120));
    private static final long REPRISE_MS = 20;
    private static final String AUTRE = "is not the one that is looked for";
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
            if (!pret.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("JavaFX does not start");
            }
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

    /** On the thread of the screen, which may call it too. */
    public static <T> T sur(Callable<T> geste) throws Exception {
        if (Platform.isFxApplicationThread()) {
            return geste.call();
        }
        CompletableFuture<T> fait = new CompletableFuture<>();
        Platform.runLater(() -> {
            Lenteur.retenir();
            try {
                fait.complete(geste.call());
            } catch (Throwable e) {
                fait.completeExceptionally(e);
            }
            Lenteur.retenir();
        });
        return fait.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Once it is in a window, shown or not. */
    public static <T extends Node> T noeud(String id, Class<T> type) throws Exception {
        return attendreUn("#" + id, Ecran::racines, type, n -> null, n -> {});
    }

    /** The first that the selector finds in the open windows, once it is shown. */
    public static <T extends Node> T trouver(String selecteur, Class<T> type) throws Exception {
        return attendreUn(selecteur, Ecran::racines, type, Ecran::cache, n -> {});
    }

    public static <T extends Node> T trouver(String selecteur, Class<T> type, Predicate<? super T> celui)
            throws Exception {
        return attendreUn(selecteur, Ecran::racines, type,
                n -> celui.test(n) ? cache(n) : AUTRE, n -> {});
    }

    /** The first that the selector finds there, once it is shown. */
    public static <T extends Node> T trouver(Parent dans, String selecteur, Class<T> type) throws Exception {
        return attendreUn(selecteur, () -> Stream.of(dans), type, Ecran::cache, n -> {});
    }

    /** In the turn of the thread of the screen that finds it shown and enabled: nothing changes in between. */
    public static <T extends Node> void agir(String selecteur, Class<T> type, Consumer<? super T> geste)
            throws Exception {
        attendreUn(selecteur, Ecran::racines, type, Ecran::intouchable, geste);
    }

    public static <T extends Node> void agir(String selecteur, Class<T> type, Predicate<? super T> celui,
            Consumer<? super T> geste) throws Exception {
        attendreUn(selecteur, Ecran::racines, type, n -> celui.test(n) ? intouchable(n) : AUTRE, geste);
    }

    public static void ecrire(String id, String texte) throws Exception {
        agir("#" + id, TextInputControl.class, champ -> champ.setText(texte));
    }

    public static void cliquer(String id) throws Exception {
        agir("#" + id, ButtonBase.class, ButtonBase::fire);
    }

    /** The button that says this, or is named so, among those there. */
    public static void appuyer(Parent dans, String texte) throws Exception {
        attendreUn(".button", () -> Stream.of(dans), Button.class,
                b -> texte.equals(b.getText()) || texte.equals(b.getAccessibleText())
                        ? intouchable(b)
                        : "does not say \u00ab" + texte + "\u00bb",
                Button::fire);
    }

    private static Stream<Parent> racines() {
        Comparator<Window> ordre = Comparator.comparing(w -> w != fenetre);
        return List.copyOf(Window.getWindows()).stream().filter(w -> w.isShowing() && w.getScene() != null)
                .sorted(ordre).map(w -> w.getScene().getRoot());
    }

    /** @param obstacle why this node will not do, or null; the gesture is made in the turn that finds none */
    private static <T extends Node> T attendreUn(String selecteur, Supplier<Stream<Parent>> ou, Class<T> type,
            Function<? super T, @Nullable String> obstacle, Consumer<? super T> geste) throws Exception {
        AtomicReference<String> manque = new AtomicReference<>();
        AtomicReference<T> trouve = new AtomicReference<>();
        boucler(() -> selecteur + " (" + type.getSimpleName() + ") " + manque.get(), () -> {
            List<T> tous = ou.get().flatMap(racine -> racine.lookupAll(selecteur).stream())
                    .filter(type::isInstance).map(type::cast).toList();
            T bon = tous.stream().filter(n -> obstacle.apply(n) == null).findFirst().orElse(null);
            if (bon == null) {
                manque.set(tous.isEmpty() ? "is in no window" : obstacle.apply(tous.getFirst()));
                return false;
            }
            geste.accept(bon);
            trouve.set(bon);
            return true;
        });
        return trouve.get();
    }

    private static @Nullable String cache(Node noeud) {
        for (Node n = noeud; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return "is hidden" + (n == noeud ? "" : " with " + n);
            }
        }
        return noeud.getScene() == null ? "is in no scene" : null;
    }

    static @Nullable String intouchable(Node noeud) {
        return noeud.isDisabled() ? "is disabled" : cache(noeud);
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

    /** What fails meanwhile is not there yet. */
    public static void attendre(String quoi, Callable<Boolean> vrai) throws Exception {
        AtomicReference<Throwable> faute = new AtomicReference<>();
        try {
            boucler(() -> quoi, () -> {
                try {
                    faute.set(null);
                    return vrai.call();
                } catch (Exception | AssertionError pasEncore) {
                    faute.set(pasEncore);
                    return false;
                }
            });
        } catch (AssertionError jamais) {
            jamais.initCause(faute.get());
            throw jamais;
        }
    }

    private static void boucler(Supplier<String> quoi, Callable<Boolean> vrai) throws Exception {
        long limite = System.nanoTime() + PATIENCE.toNanos();
        while (!sur(vrai)) {
            // whoever is on the thread of the screen would wait for himself
            if (System.nanoTime() > limite || Platform.isFxApplicationThread()) {
                throw new AssertionError("Never happened: " + quoi.get());
            }
            Thread.sleep(REPRISE_MS);
        }
    }

    /** What a frame or a task in the background brings: tried until it holds, on the thread of the screen. */
    public static void assurer(ThrowingCallable dit) throws Exception {
        attendre("what follows", () -> {
            try {
                dit.call();
                return true;
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Returns once that many frames have been laid out, whatever time they take. */
    public static void images(int nombre) throws Exception {
        CountDownLatch reste = new CountDownLatch(nombre + 1);
        AnimationTimer chaque = new AnimationTimer() {
            @Override
            public void handle(long maintenant) {
                reste.countDown();
            }
        };
        sur(() -> {
            chaque.start();
            return null;
        });
        boolean venues = reste.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        sur(() -> {
            chaque.stop();
            return null;
        });
        if (!venues) {
            throw new AssertionError("The screen is not drawn any more");
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
