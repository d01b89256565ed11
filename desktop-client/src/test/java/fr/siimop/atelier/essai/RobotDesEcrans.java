package fr.siimop.atelier.essai;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.hamcrest.Matcher;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.robot.Motion;
import org.testfx.service.query.NodeQuery;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The hands of a person: they reach for what is there, shown and still. The scene is walked through on the UI thread
 * only: elsewhere, rows that come or go meanwhile break the walk.
 */
public final class RobotDesEcrans extends ApplicationExtension {

    private static final int PATIENCE_S = 120;
    /** In as many frames in a row it is where it was. */
    private static final int IMMOBILE = 3;

    @Override
    public NodeQuery lookup(String selecteur) {
        return surLeFil(() -> super.lookup(selecteur));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Matcher<T> critere) {
        return surLeFil(() -> super.lookup(critere));
    }

    @Override
    public <T extends Node> NodeQuery lookup(Predicate<T> critere) {
        return surLeFil(() -> super.lookup(critere));
    }

    @Override
    public FxRobot interact(Runnable geste) {
        return super.interact(Lenteur.retenue(geste));
    }

    @Override
    public FxRobot clickOn(String selecteur, Motion chemin, MouseButton... boutons) {
        return super.clickOn(pret(selecteur), chemin, boutons);
    }

    @Override
    public FxRobot doubleClickOn(String selecteur, Motion chemin, MouseButton... boutons) {
        return super.doubleClickOn(pret(selecteur), chemin, boutons);
    }

    @Override
    public FxRobot drag(String selecteur, MouseButton... boutons) {
        return super.drag(pret(selecteur), boutons);
    }

    @Override
    public PointQuery point(Node noeud) {
        if (!Platform.isFxApplicationThread()) {
            attendreImmobile(noeud);
        }
        return super.point(noeud);
    }

    private Node pret(String selecteur) {
        Supplier<Node> premier = () -> super.lookup(selecteur).<Node>queryAll().stream()
                .filter(n -> Ecran.intouchable(n) == null).findFirst().orElse(null);
        try {
            jusquA(this, () -> premier.get() != null);
        } catch (TimeoutException e) {
            throw new AssertionError("Never there to be clicked on: " + selecteur, e);
        }
        return surLeFil(premier);
    }

    /** Until nothing pushes it any more. */
    public static void attendreImmobile(Node noeud) {
        try {
            Bounds avant = null;
            for (int fois = 0, images = 0; fois < IMMOBILE; images++) {
                if (images > 1_000) {
                    throw new AssertionError("Never still: " + noeud);
                }
                Ecran.images(1);
                Bounds place = Ecran.sur(() -> noeud.localToScreen(noeud.getLayoutBounds()));
                fois = place != null && place.equals(avant) ? fois + 1 : 0;
                avant = place;
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T surLeFil(Supplier<T> recherche) {
        return WaitForAsyncUtils.waitForAsyncFx(PATIENCE_S * 1_000L, recherche::get);
    }

    /** In the window that all these tests share, of the size of this scene whatever the one before has made of it. */
    public static void poser(Stage fenetre, Scene scene) {
        fenetre.setScene(scene);
        fenetre.sizeToScene();
    }

    /** What a background task and a frame bring about, a moment after the gesture; what fails is not there yet. */
    public static void jusquA(FxRobot robot, BooleanSupplier vrai) throws TimeoutException {
        AtomicReference<Throwable> faute = new AtomicReference<>();
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_S, TimeUnit.SECONDS, () -> {
                AtomicBoolean lu = new AtomicBoolean();
                robot.interact(() -> {
                    try {
                        faute.set(null);
                        lu.set(vrai.getAsBoolean());
                    } catch (RuntimeException | AssertionError pasEncore) {
                        faute.set(pasEncore);
                    }
                });
                return lu.get();
            });
        } catch (TimeoutException jamais) {
            jamais.initCause(faute.get());
            throw jamais;
        }
    }

    /** As {@link Ecran#noeud}, where nothing is to be caught. */
    public static <T extends Node> T noeud(String id, Class<T> type) {
        try {
            return Ecran.noeud(id, type);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The label that says this, once it is shown. */
    public static Label quiDit(String selecteur, String texte) {
        try {
            return Ecran.trouver(selecteur, Label.class, l -> texte.equals(l.getText()));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the labels say now, those that say nothing left out. */
    public static List<String> textes(FxRobot robot, String selecteur) {
        return surLeFil(() -> robot.lookup(selecteur).<Label>queryAll().stream().map(Label::getText)
                .filter(t -> !t.isEmpty()).toList());
    }
}
