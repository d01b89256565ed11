package fr.siimop.atelier.grille.ecran;

import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import fr.siimop.atelier.essai.Lenteur;
import fr.siimop.atelier.essai.RobotDesEcrans;
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
        ecran = creer(ServicesGrille.de(base, base, Lenteur.fond()).avecVues(vues));
        Scene scene = new Scene(ecran, 990, 700);
        apparence.habiller(scene);
        RobotDesEcrans.poser(fenetre, scene);
    }

    protected EcranTable creer(ServicesGrille services) {
        return EcranPostes.creer(services);
    }

    protected final ModeleTable modele() {
        return ecran.modele();
    }

    protected final void aller(FxRobot robot, int ligne, String colonne) throws TimeoutException {
        attendreLaTable(robot);
        robot.interact(() -> {
            ecran.prendreLeClavier();
            modele().selection().choisir(ligne, modele().disposition().rang(colonne));
        });
        jusquA(robot, () -> ecran.lookup(".volet-pied") != null);
        attendreLaTable(robot);
    }

    /** It grows for some frames: a cell found before is not where it will be, a row chosen before scrolls it. */
    protected final void attendreLaTable(FxRobot robot) throws TimeoutException {
        jusquA(robot, () -> modele().pret().get()
                && robot.lookup(".grille .table-row-cell").<TableRow<?>>queryAll().stream()
                        .filter(r -> r.isVisible() && !r.isEmpty()).count() >= Math.min(modele().lignes().size(),
                                RANGEES)
                && ecran.grille().clavier().getLayoutBounds().getHeight() >= ecran.grille().getHeight() - 1);
        WaitForAsyncUtils.waitForFxEvents();
    }

    protected final void cliquer(FxRobot robot, String bouton) {
        robot.clickOn(bouton);
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

    protected static void jusquA(FxRobot robot, BooleanSupplier vrai) throws TimeoutException {
        RobotDesEcrans.jusquA(robot, vrai);
    }

    protected final List<String> colonnes() {
        return modele().colonnes().stream().map(c -> c.id()).toList();
    }

    protected static List<String> textes(FxRobot robot, String selecteur) {
        return RobotDesEcrans.textes(robot, selecteur);
    }

    protected static Node entete(FxRobot robot, String libelle) {
        return RobotDesEcrans.quiDit(".entete > .label", libelle).getParent();
    }

    protected static Node cellule(FxRobot robot, String texte) {
        return RobotDesEcrans.quiDit(".cellule > .label", texte).getParent();
    }

    /** Picks an entry of the menu once it is open. */
    protected static void menu(FxRobot robot, String texte) throws TimeoutException {
        jusquA(robot, () -> {
            List<MenuItem> elements = Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast).flatMap(m -> m.getItems().stream())
                    .filter(i -> texte.equals(i.getText())).toList();
            elements.stream().limit(1).forEach(MenuItem::fire);
            return !elements.isEmpty();
        });
        robot.interact(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).toList()
                .forEach(Window::hide));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
