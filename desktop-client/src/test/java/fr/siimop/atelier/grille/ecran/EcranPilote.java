package fr.siimop.atelier.grille.ecran;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.vue.VuesEnMemoire;
import fr.siimop.atelier.poste.EcranPostes;
import fr.siimop.atelier.theme.Apparence;
import fr.siimop.atelier.theme.Theme;

/** The screen of the postes under the hands of a test. */
@ExtendWith(RobotDesEcrans.class)
abstract class EcranPilote {

    /** Looks at a button on end, some frames in all. */
    private static final int IMMOBILE = 10;
    /** At least as many are in sight in the window of these tests. */
    private static final int RANGEES = 15;

    protected final BaseMemoire base = JeuPostes.maquette();
    protected final VuesEnMemoire vues = new VuesEnMemoire();
    protected EcranTable ecran;
    private Stage fenetre;
    private Apparence apparence;

    /** Called by each class from its own {@code @Start}: the extension does not look above it. */
    protected final void preparer(Stage stage) {
        fenetre = stage;
        apparence = new Apparence();
        apparence.theme().set(Theme.CLAIR);
        montrer();
        stage.show();
    }

    /** Opens the screen anew, as after a restart. */
    protected final void montrer() {
        ecran = creer(ServicesGrille.de(base, base, Thread::startVirtualThread).avecVues(vues));
        Scene scene = new Scene(ecran, 990, 700);
        apparence.habiller(scene);
        fenetre.setScene(scene);
    }

    protected EcranTable creer(ServicesGrille services) {
        return EcranPostes.creer(services);
    }

    protected final ModeleTable modele() {
        return ecran.modele();
    }

    protected final void aller(FxRobot robot, int ligne, String colonne) throws TimeoutException {
        jusquA(robot, () -> modele().pret().get());
        robot.interact(() -> {
            ecran.prendreLeClavier();
            modele().selection().choisir(ligne, modele().disposition().rang(colonne));
        });
        // the table grows for some frames: a cell found before is not where it will be
        jusquA(robot, () -> robot.lookup(".grille .table-row-cell").<TableRow<?>>queryAll().stream()
                .filter(r -> r.isVisible() && !r.isEmpty()).count() >= Math.min(modele().lignes().size(), RANGEES)
                && ecran.grille().clavier().getLayoutBounds().getHeight() >= ecran.grille().getHeight() - 1
                && ecran.lookup(".volet-pied") != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Where it is once nothing pushes it any more. */
    protected final void cliquer(FxRobot robot, String bouton) throws TimeoutException {
        AtomicReference<Bounds> avant = new AtomicReference<>();
        AtomicInteger fois = new AtomicInteger();
        jusquA(robot, () -> {
            Node noeud = ecran.lookup(bouton);
            Bounds place = noeud.localToScreen(noeud.getLayoutBounds());
            return fois.updateAndGet(n -> place.equals(avant.getAndSet(place)) ? n + 1 : 0) >= IMMOBILE;
        });
        robot.clickOn(ecran.lookup(bouton));
    }

    protected final void touches(FxRobot robot, KeyCode... touches) {
        for (int i = 0; i < touches.length - 1; i++) {
            robot.press(touches[i]);
        }
        robot.type(touches[touches.length - 1]);
        for (int i = touches.length - 2; i >= 0; i--) {
            robot.release(touches[i]);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What a background task and a layout pulse bring about, a moment after the keys. */
    protected static void jusquA(FxRobot robot, BooleanSupplier vrai) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            AtomicBoolean lu = new AtomicBoolean();
            robot.interact(() -> lu.set(vrai.getAsBoolean()));
            return lu.get();
        });
    }

    protected final List<String> colonnes() {
        return modele().colonnes().stream().map(c -> c.id()).toList();
    }

    protected static List<String> textes(FxRobot robot, String selecteur) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> robot.lookup(selecteur).<Label>queryAll().stream()
                .map(Label::getText).filter(t -> !t.isEmpty()).toList());
    }

    protected static Node entete(FxRobot robot, String libelle) {
        return robot.lookup(".entete > .label").<Label>queryAll().stream().filter(l -> l.getText().equals(libelle))
                .findFirst().orElseThrow().getParent();
    }

    protected static Node cellule(FxRobot robot, String texte) {
        return robot.lookup(".cellule > .label").<Label>queryAll().stream().filter(l -> l.getText().equals(texte))
                .findFirst().orElseThrow().getParent();
    }

    /** Picks an entry of the menu that is open. */
    protected static void menu(FxRobot robot, String texte) {
        robot.interact(() -> {
            MenuItem element = Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast).flatMap(m -> m.getItems().stream())
                    .filter(i -> texte.equals(i.getText())).findFirst().orElseThrow();
            element.fire();
            Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList().forEach(Window::hide);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
