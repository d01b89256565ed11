package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.grille.calcul.EtatFiltre;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.table.Plage;

/** What is selected, counted, carried to another tab; and the filters that look at bounds, states and rows. */
class SelectionEcranTest extends EcranPilote {

    @Start
    void ouvrir(Stage stage) {
        preparer(stage);
    }

    private List<String> chiffres() {
        return WaitForAsyncUtils.waitForAsyncFx(120_000, () -> ecran.chiffres().lookupAll(".label").stream()
                .map(n -> ((Label) n).getText()).toList());
    }

    @Test
    void la_barre_d_etat_compte_la_selection(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        touches(robot, KeyCode.CONTROL, KeyCode.SPACE);
        jusquA(robot, () -> chiffres().contains("· moyenne"));
        Ecran.assurer(() -> assertThat(String.join(" ", chiffres())).contains(
                "26 cellules · 26 lignes · 5 valeurs distinctes",
                "somme 51", "min 1", "max 5", "moyenne 1,96"));
        touches(robot, KeyCode.CONTROL, KeyCode.A);
        // places and months together have no sum
        jusquA(robot, () -> !chiffres().contains("· moyenne"));
        jusquA(robot, () -> chiffres().contains(Integer.toString(26 * modele().colonnes().size())));
    }

    @Test
    void tire_au_dela_du_bord_fait_defiler(FxRobot robot) throws Exception {
        aller(robot, 0, "libelle");
        Node premiere = cellule(robot, "Gériatrie aiguë – unité A");
        Bounds grille = ecran.grille().localToScreen(ecran.grille().getBoundsInLocal());
        robot.drag(premiere, MouseButton.PRIMARY).moveTo(grille.getMinX() + 300, grille.getMaxY() + 30);
        jusquA(robot, () -> modele().selection().courante().bas() == 25);
        robot.drop();
        Ecran.assurer(() -> assertThat(modele().selection().courante().haut()).isZero());
    }

    @Test
    void Ctrl_T_ouvre_les_lignes_choisies_dans_un_onglet(FxRobot robot) throws Exception {
        List<OngletVoulu> voulus = new ArrayList<>();
        aller(robot, 2, "libelle");
        robot.interact(() -> {
            ecran.surNouvelOnglet(voulus::add);
            modele().selection().basculerLigne(2);
            modele().selection().basculerLigne(5);
            modele().selection().basculerLigne(9);
        });
        touches(robot, KeyCode.CONTROL, KeyCode.T);
        Ecran.assurer(() -> assertThat(voulus).hasSize(1));
        Ecran.assurer(() -> assertThat(voulus.getFirst().titre()).isEqualTo("Postes (3\u00a0lignes)"));

        robot.interact(() -> {
            montrer();
            ecran.montrer(voulus.getFirst());
        });
        jusquA(robot, () -> modele().pret().get() && modele().montrees().get() == 3);
        Ecran.assurer(() -> assertThat(textes(robot, ".puce > .label")).containsExactly("Lignes", "3\u00a0choisies"));
        Ecran.assurer(() -> assertThat(modele().tris()).hasSize(1));
        robot.clickOn(".puce > .button");
        jusquA(robot, () -> modele().montrees().get() == 26);
    }

    @Test
    void le_filtre_garde_chaque_lettre_si_vite_qu_elles_soient_tapees(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        // all in one pulse: the part of the filter has no time to be painted
        robot.interact(() -> {
            ecran.grille().filtrer(modele().colonne("places"));
            ToggleButton bornes = robot.lookup(".filtre .toggle-button").<ToggleButton>queryAll().stream()
                    .filter(b -> b.getText().equals("Bornes")).findFirst().orElseThrow();
            bornes.fire();
            for (char lettre : "deux".toCharArray()) {
                Event.fireEvent(bornes.getScene().getFocusOwner(), new KeyEvent(KeyEvent.KEY_TYPED,
                        String.valueOf(lettre), "", KeyCode.UNDEFINED, false, false, false, false));
            }
            TextField debut = (TextField) bornes.getScene().getFocusOwner();
            assertThat(debut.getText()).isEqualTo("deux");
        });
    }

    @Test
    void filtre_entre_deux_bornes_et_refuse_celles_qui_ne_bornent_rien(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        touches(robot, KeyCode.ALT, KeyCode.DOWN);
        robot.clickOn("Bornes");
        robot.write("deux").type(KeyCode.ENTER);
        Ecran.assurer(() -> assertThat(textes(robot, ".refus"))
                .anyMatch(t -> t.contains("«\u00a0deux\u00a0» n’est pas un nombre entier")));
        robot.eraseText(4).write("3").type(KeyCode.TAB).write("4").type(KeyCode.ENTER);
        jusquA(robot, () -> modele().montrees().get() == 6);
        Ecran.assurer(
                () -> assertThat(textes(robot, ".puce > .label")).containsExactly("Nombre de places", "de 3 à 4"));
    }

    @Test
    void une_expression_fausse_dit_ou_et_pourquoi(FxRobot robot) throws Exception {
        aller(robot, 0, "libelle");
        touches(robot, KeyCode.ALT, KeyCode.DOWN);
        robot.clickOn("Texte").clickOn("Suit l’expression");
        robot.clickOn(".filtre .text-field").write("(gér").type(KeyCode.ENTER);
        Ecran.assurer(() -> assertThat(textes(robot, ".refus"))
                .anyMatch(t -> t.contains("une parenthèse est ouverte et jamais fermée")));
        robot.write(")").type(KeyCode.ENTER);
        jusquA(robot, () -> modele().montrees().get() == 4);
    }

    @Test
    void garde_les_lignes_en_anomalie_ou_modifiees(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        robot.interact(() -> modele().filtrer(new Filtre.Etat(Filtre.LIGNE, EtatFiltre.EN_ANOMALIE)));
        jusquA(robot, () -> modele().montrees().get() == 2);
        robot.interact(() -> modele().criteres().poser(List.of(), List.of(), ""));
        jusquA(robot, () -> modele().montrees().get() == 26);
        aller(robot, 3, "places");
        robot.type(KeyCode.DIGIT4, KeyCode.ENTER);
        robot.interact(() -> modele().filtrer(new Filtre.Etat(Filtre.LIGNE, EtatFiltre.MODIFIE)));
        jusquA(robot, () -> modele().montrees().get() == 1);
        robot.interact(() -> modele().filtrer(new Filtre.Valeurs("places", Set.of("9"))));
        jusquA(robot, () -> modele().montrees().get() == 0);
        Ecran.assurer(() -> assertThat(modele().selection().courante()).isEqualTo(Plage.AUCUNE));
    }
}
