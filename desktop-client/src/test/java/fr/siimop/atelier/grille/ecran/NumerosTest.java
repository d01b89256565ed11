package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.Lenteur;
import fr.siimop.atelier.essai.RobotDesEcrans;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;

/** The numbers of the rows of a large table. */
class NumerosTest extends EcranPilote {

    private static final int LIGNES = 100_000;
    private static final long GRAINE = 7;

    private final BaseMemoire grande = JeuPostes.generer(LIGNES, GRAINE);

    @Start
    void ouvrir(Stage stage) {
        preparer(stage);
    }

    @Override
    protected EcranTable creer(ServicesGrille services) {
        return super.creer(ServicesGrille.de(grande, grande, Lenteur.fond()));
    }

    @Test
    void le_numero_de_la_derniere_ligne_se_lit_en_entier(FxRobot robot) throws Exception {
        aller(robot, 0, "libelle");
        touches(robot, KeyCode.CONTROL, KeyCode.END);
        Label numero = RobotDesEcrans.quiDit(".gouttiere > .label", "100\u00a0000");
        Ecran.assurer(() -> assertThat(numero.getWidth()).isGreaterThanOrEqualTo(numero.prefWidth(-1)));
    }
}
