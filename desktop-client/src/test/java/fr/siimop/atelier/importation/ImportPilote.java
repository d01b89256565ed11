package fr.siimop.atelier.importation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;

import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import fr.siimop.atelier.cache.espace.Espace;
import fr.siimop.atelier.cache.reserve.LotsImport;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.Lenteur;
import fr.siimop.atelier.essai.RobotDesEcrans;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.importation.ecran.EcranImport;
import fr.siimop.atelier.theme.Apparence;
import fr.siimop.atelier.theme.Theme;
import fr.siimop.modele.RegistreSiimop;

/** The import screens under the hands of a test. */
abstract class ImportPilote {

    protected final BaseMemoire base = JeuImport.demo();
    protected final JeuImport jeu = new JeuImport(base);
    protected ServicesGrille services;
    protected LotsImport lots;
    protected ModeleImport modele;
    protected EcranImport ecran;
    private Stage fenetre;

    protected final void preparer(Stage stage, Path dossier, String table) throws Exception {
        fenetre = stage;
        lots = LotsImport.ouvrir(Espace.de(dossier, "http://essai", "ars@exemple.fr"));
        services = ServicesGrille.de(base, base, Lenteur.fond());
        ouvrir(table);
        stage.show();
    }

    /** The screen as when the workbench starts again. */
    protected final void ouvrir(String table) {
        modele = new ModeleImport(RegistreSiimop.REGISTRE.descripteur(table), services, lots, Clock.systemUTC());
        ecran = new EcranImport(modele);
        Scene scene = new Scene(ecran, 1166, 640);
        Apparence apparence = new Apparence();
        apparence.theme().set(Theme.CLAIR);
        apparence.habiller(scene);
        RobotDesEcrans.poser(fenetre, scene);
    }

    protected final void choisir(FxRobot robot, Path fichier, Etape attendue) throws TimeoutException {
        robot.interact(() -> ecran.choisir(fichier));
        jusquA(robot, () -> modele.etape().get() == attendue && !modele.occupe());
    }

    @SuppressWarnings("unchecked")
    protected static TableView<Integer> grille() {
        return RobotDesEcrans.noeud("import-grille", TableView.class);
    }

    protected final void placer(FxRobot robot, int numero, int rang) {
        // the screen of the step may still be to be drawn
        TableView<Integer> grille = grille();
        robot.interact(() -> {
            int place = grille.getItems().indexOf(numero);
            var colonne = grille.getVisibleLeafColumns().stream()
                    .filter(c -> c.getText().equals(titre(rang))).findFirst().orElseThrow();
            grille.getSelectionModel().clearAndSelect(place, colonne);
            grille.getFocusModel().focus(place, colonne);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String titre(int rang) {
        String titre = modele.cours().correspondance().titres().get(rang);
        return titre.substring(Math.max(0, titre.lastIndexOf(' ') + 1));
    }

    /** Presses a button once it can be. */
    protected final void cliquer(FxRobot robot, String id) throws Exception {
        Ecran.cliquer(id);
        WaitForAsyncUtils.waitForFxEvents();
        jusquA(robot, () -> !modele.occupe());
    }

    protected static void jusquA(FxRobot robot, BooleanSupplier vrai) throws TimeoutException {
        RobotDesEcrans.jusquA(robot, vrai);
    }
}
