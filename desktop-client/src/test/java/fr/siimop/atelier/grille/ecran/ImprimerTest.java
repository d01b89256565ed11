package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeoutException;

import javafx.print.Printer;
import javafx.stage.Stage;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

class ImprimerTest extends EcranPilote {

    @Start
    void ouvrir(Stage stage) {
        preparer(stage);
    }

    @Test
    void dit_qu_il_n_y_a_pas_d_imprimante(FxRobot robot) throws TimeoutException {
        Assumptions.assumeTrue(Printer.getDefaultPrinter() == null, "a printer would open its own dialog");
        aller(robot, 0, "places");
        robot.interact(() -> robot.lookup("#imprimer").queryButton().fire());
        jusquA(robot, () -> textes(robot, ".toast > .label").stream()
                .anyMatch(t -> t.startsWith("Aucune imprimante n’est installée")));
        assertThat(modele().travaux().enCours().get()).isNull();
    }
}
