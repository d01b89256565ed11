package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.RobotDesEcrans;

/** What one may write looks so, and nothing else does. */
class VerrousTest extends EcranPilote {

    private static final PseudoClass VERROU = PseudoClass.getPseudoClass("verrou");

    @Start
    void ouvrir(Stage fenetre) {
        base.donner(base.lignes("poste").get(2).id());
        preparer(fenetre);
    }

    private static boolean grise(FxRobot robot, String texte) {
        return cellule(robot, texte).getPseudoClassStates().contains(VERROU);
    }

    @Test
    void la_ligne_d_autrui_est_grise_avec_un_cadenas_et_la_mienne_non(FxRobot robot) throws Exception {
        aller(robot, 0, "libelle");
        Ecran.assurer(() -> {
            assertThat(grise(robot, "Court séjour gériatrique")).isTrue();
            assertThat(grise(robot, "Soins de suite gériatriques")).isFalse();
            Node gouttiere = RobotDesEcrans.quiDit(".gouttiere > .label", "3").getParent();
            assertThat(gouttiere.getAccessibleText()).isEqualTo("Ligne 3, non modifiable");
            assertThat(gouttiere.lookupAll(".icone-verrou")).hasSize(1).allSatisfy(
                    i -> assertThat(((FontIcon) i).getIconLiteral()).isEqualTo("mdi2l-lock-outline"));
        });
    }

    @Test
    void une_valeur_d_une_autre_table_n_a_pas_l_air_de_se_changer_ici(FxRobot robot) throws Exception {
        aller(robot, 10, "libelle");
        // of a local établissement: nothing of the open data
        Ecran.assurer(() -> {
            assertThat(grise(robot, "MSP de la Fontaine")).isTrue();
            assertThat(cellule(robot, "MSP de la Fontaine").getAccessibleText()).endsWith("non modifiable");
        });
    }

    @Test
    void la_touche_debut_ramene_la_table_a_gauche(FxRobot robot) throws Exception {
        aller(robot, 0, "libelle");
        robot.type(KeyCode.END);
        ScrollBar barre = Ecran.trouver(".grille .scroll-bar", ScrollBar.class,
                b -> b.getOrientation() == Orientation.HORIZONTAL);
        jusquA(robot, () -> barre.getValue() > 0);
        robot.type(KeyCode.HOME);
        jusquA(robot, () -> barre.getValue() == barre.getMin());
        assertThat(modele().colonneActive().id()).isEqualTo("agrement");
    }
}
