package fr.siimop.atelier.ecranreel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.TransferMode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.RobotDesEcrans;

/** The hands of a person: a mouse that moves by steps, a keyboard, and the window of files beside the workbench. */
final class Mains {

    private static final int PAS = 12;
    private static final int REPOS_MS = 30;

    private final Robot robot;

    Mains() throws Exception {
        robot = Ecran.sur(Robot::new);
    }

    static Point2D centre(Node noeud) throws Exception {
        RobotDesEcrans.attendreImmobile(noeud);
        return Ecran.sur(() -> {
            Bounds place = noeud.localToScreen(noeud.getLayoutBounds());
            return new Point2D(place.getCenterX(), place.getCenterY());
        });
    }

    void aller(Point2D but) throws Exception {
        Point2D depart = Ecran.sur(robot::getMousePosition);
        for (int i = 1; i <= PAS; i++) {
            Point2D place = depart.interpolate(but, i / (double) PAS);
            faire(() -> robot.mouseMove(place));
        }
    }

    void appuyer() throws Exception {
        faire(() -> robot.mousePress(MouseButton.PRIMARY));
    }

    void lacher() throws Exception {
        faire(() -> robot.mouseRelease(MouseButton.PRIMARY));
    }

    void cliquer(Point2D place) throws Exception {
        aller(place);
        appuyer();
        lacher();
    }

    void tenir(KeyCode touche) throws Exception {
        faire(() -> robot.keyPress(touche));
    }

    void relacher(KeyCode touche) throws Exception {
        faire(() -> robot.keyRelease(touche));
    }

    void taper(KeyCode touche) throws Exception {
        tenir(touche);
        relacher(touche);
    }

    /** Takes a file in another window, and lets it go over a node. */
    void deposer(Path fichier, Node cible) throws Exception {
        Label icone = new Label(fichier.getFileName().toString());
        icone.setOnDragDetected(e -> {
            ClipboardContent contenu = new ClipboardContent();
            contenu.putFiles(List.of(fichier.toFile()));
            icone.startDragAndDrop(TransferMode.COPY).setContent(contenu);
            e.consume();
        });
        Stage dossier = Ecran.sur(() -> {
            Stage fenetre = new Stage(StageStyle.UNDECORATED);
            fenetre.setScene(new Scene(icone, 200, 60));
            fenetre.setAlwaysOnTop(true);
            fenetre.setX(0);
            fenetre.setY(0);
            fenetre.show();
            return fenetre;
        });
        AtomicBoolean survolee = new AtomicBoolean();
        EventHandler<DragEvent> survol = e -> survolee.set(true);
        cible.addEventFilter(DragEvent.DRAG_OVER, survol);
        Thread.sleep(500);
        aller(centre(icone));
        appuyer();
        aller(centre(icone).add(40, 10));
        aller(centre(cible));
        for (int essais = 0; !survolee.get(); essais++) {
            assertThat(essais).as("moves above where the file is to fall").isLessThan(1_000);
            aller(centre(cible).add(essais % 2, 0));
        }
        lacher();
        Ecran.sur(() -> {
            cible.removeEventFilter(DragEvent.DRAG_OVER, survol);
            dossier.hide();
            return null;
        });
    }

    private void faire(Runnable geste) throws Exception {
        Ecran.sur(() -> {
            geste.run();
            return null;
        });
        Thread.sleep(REPOS_MS);
    }
}
