package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.scene.control.DateCell;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import fr.siimop.atelier.agrement.EcranAgrements;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.grille.ServicesGrille;

/** Dates typed over a cell: what is typed is what is read, from the first key of the first editor. */
class SaisieDatesTest extends EcranPilote {

    @Start
    void ouvrir(Stage fenetre) {
        preparer(fenetre);
    }

    @Override
    protected EcranTable creer(ServicesGrille services) {
        return EcranAgrements.creer(services);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/05/2035", "3/5/2035", "1/9/2034", "31/12/2033"})
    void garde_le_premier_chiffre_quand_l_editeur_a_le_temps_de_paraitre(String tapee, FxRobot robot)
            throws Exception {
        aller(robot, 0, "fin");
        for (char chiffre : tapee.toCharArray()) {
            taper(robot, chiffre);
            peindre(robot);
        }
        Ecran.assurer(() -> assertThat(champ(robot).getText()).isEqualTo(tapee));
        robot.type(KeyCode.ENTER);

        Ecran.assurer(() -> assertThat(date(0)).isEqualTo(enEntier(tapee)));
        Ecran.assurer(() -> assertThat(modele().selection().courante().ligne()).isEqualTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13/05/2035", "31/12/2033"})
    void garde_le_premier_chiffre_quand_tout_est_tape_avant_une_image(String tapee, FxRobot robot)
            throws Exception {
        aller(robot, 0, "fin");
        robot.interact(() -> {
            for (char chiffre : tapee.toCharArray()) {
                tirer(chiffre);
            }
        });
        robot.type(KeyCode.ENTER);

        Ecran.assurer(() -> assertThat(date(0)).isEqualTo(tapee));
    }

    @Test
    void montre_la_seule_touche_tapee(FxRobot robot) throws Exception {
        aller(robot, 0, "fin");
        taper(robot, '1');
        peindre(robot);
        Ecran.assurer(() -> assertThat(champ(robot).getText()).isEqualTo("1"));
        robot.type(KeyCode.ESCAPE);
        Ecran.assurer(() -> assertThat(date(0)).isEqualTo("31/10/2031"));
    }

    @Test
    void F2_ouvre_la_date_choisie_en_entier_et_la_change(FxRobot robot) throws Exception {
        aller(robot, 0, "fin");
        robot.type(KeyCode.F2);
        peindre(robot);
        Ecran.assurer(() -> assertThat(champ(robot).getSelectedText()).isEqualTo("31/10/2031"));
        robot.type(KeyCode.END, KeyCode.BACK_SPACE);
        taper(robot, '3');
        robot.type(KeyCode.ENTER);
        Ecran.assurer(() -> assertThat(date(0)).isEqualTo("31/10/2033"));

        aller(robot, 0, "fin");
        robot.type(KeyCode.F2);
        peindre(robot);
        "13/05/2035".chars().forEach(c -> taper(robot, (char) c));
        robot.type(KeyCode.ENTER);
        Ecran.assurer(() -> assertThat(date(0)).isEqualTo("13/05/2035"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void une_date_illisible_est_gardee_et_expliquee(boolean entree, FxRobot robot) throws Exception {
        aller(robot, 0, "fin");
        "31/02/2035".chars().forEach(c -> taper(robot, (char) c));
        peindre(robot);
        if (entree) {
            robot.type(KeyCode.ENTER).type(KeyCode.UP);
        } else {
            robot.clickOn(cellule(robot, "240001740001"));
            jusquA(robot, () -> robot.lookup(".editeur").queryAll().isEmpty());
            aller(robot, 0, "fin");
        }

        Ecran.assurer(() -> assertThat(date(0)).isEqualTo("31/02/2035"));
        Ecran.assurer(() -> assertThat(textes(robot, ".volet .diagnostic .titre")).anyMatch(t -> t.contains("date")));
        assertThat(base.recues).isEmpty();
    }

    @Test
    void le_calendrier_s_ouvre_sur_la_date_tapee_et_ecrit_celle_qu_on_y_prend(FxRobot robot) throws Exception {
        aller(robot, 0, "fin");
        "13/05/2035".chars().forEach(c -> taper(robot, (char) c));
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        DatePicker calendrier = Ecran.trouver(".date-picker", DatePicker.class);
        jusquA(robot, calendrier::isShowing);
        assertThat(calendrier.getValue()).hasToString("2035-05-13");
        robot.clickOn(Ecran.trouver(".day-cell", DateCell.class, n -> n.getItem().toString().equals("2035-05-20")));
        jusquA(robot, () -> champ(robot).getText().equals("20/05/2035") && champ(robot).isFocused());
        robot.type(KeyCode.ENTER);
        Ecran.assurer(() -> assertThat(date(0)).isEqualTo("20/05/2035"));
    }

    private void taper(FxRobot robot, char chiffre) {
        robot.interact(() -> tirer(chiffre));
    }

    /** What a key of the keyboard sends, to whoever has the keyboard then. */
    private void tirer(char signe) {
        KeyCode touche = signe == '/' ? KeyCode.SLASH : KeyCode.valueOf("DIGIT" + signe);
        envoyer(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", touche, false, false, false, false));
        envoyer(new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(signe), "", KeyCode.UNDEFINED, false, false, false,
                false));
        envoyer(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", touche, false, false, false, false));
    }

    private void envoyer(KeyEvent evenement) {
        Event.fireEvent(ecran.getScene().getFocusOwner(), evenement);
    }

    /** The editor is laid out and painted, as between two keys of a person. */
    private void peindre(FxRobot robot) {
        robot.interact(() -> {
            ecran.getScene().getRoot().applyCss();
            ecran.getScene().getRoot().layout();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static TextField champ(FxRobot robot) {
        return robot.lookup(".editeur > .text-field").queryAs(TextField.class);
    }

    private String date(int ligne) {
        return modele().texte(modele().ligne(ligne), modele().colonne("fin"));
    }

    private static String enEntier(String tapee) {
        String[] parts = tapee.split("/");
        return "%02d/%02d/%s".formatted(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }
}
