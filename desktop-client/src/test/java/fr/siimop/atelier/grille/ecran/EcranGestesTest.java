package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.geste.ActionMasse;
import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.poste.DescripteurPoste;

/** The bulk gestures, driven as their users do: keys, the preview, its button, one undo. */
class EcranGestesTest extends EcranPilote {

    @Start
    void ouvrir(Stage fenetre) {
        preparer(fenetre);
    }

    @Test
    void colle_ce_qui_est_juste_apres_l_avoir_vu(FxRobot robot) throws Exception {
        aller(robot, new Plage(10, 6, 10, 6));
        presser(robot, "7\n8\nbeaucoup\n9\n9\n9\n9\n9\n9\n9\n9\n9\n", KeyCode.V);
        Ecran.trouver("#faire-geste", Node.class);

        Ecran.assurer(() -> assertThat(base.recues).isEmpty());
        Ecran.assurer(() -> assertThat(bouton(robot, "#faire-geste").getText()).isEqualTo("Coller 11\u00a0cellules"));
        robot.clickOn("1\u00a0à corriger");
        Ecran.assurer(() -> assertThat(lignes(robot)).hasSize(1));
        Ecran.cliquer("aussi-a-corriger");
        Ecran.assurer(() -> assertThat(bouton(robot, "#faire-geste").getText()).isEqualTo("Coller 12\u00a0cellules"));
        Ecran.cliquer("aussi-a-corriger");
        robot.clickOn("#faire-geste");

        jusquA(robot, () -> texte(21).equals("9"));
        Ecran.assurer(() -> assertThat(IntStream.range(10, 13).mapToObj(this::texte)).containsExactly("7", "8", "1"));
        Ecran.assurer(() -> assertThat(modele().selection().courante()).isEqualTo(new Plage(10, 6, 21, 6)));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        jusquA(robot, () -> texte(21).equals("3"));
    }

    @Test
    void remplit_la_plage_avec_controle_majuscule_entree(FxRobot robot) throws Exception {
        aller(robot, new Plage(10, 6, 12, 6));
        robot.type(KeyCode.DIGIT6);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT, KeyCode.CONTROL);

        jusquA(robot, () -> texte(12).equals("6"));
        Ecran.assurer(() -> assertThat(texte(10)).isEqualTo("6"));
        Ecran.assurer(() -> assertThat(modele().selection().courante()).isEqualTo(new Plage(10, 6, 12, 6)));
    }

    @Test
    void ecrit_dans_les_lignes_choisies_quoi_que_les_autres_suppriment(FxRobot robot) throws Exception {
        aller(robot, new Plage(10, 6, 12, 6));
        List<UUID> choisies = lire(() -> IntStream.range(10, 13).mapToObj(i -> modele().ligne(i).id()).toList());
        Ligne derniere = lire(() -> modele().ligne(13));
        robot.type(KeyCode.DIGIT6);
        supprimerAilleurs(2);
        jusquA(robot, () -> modele().montrees().get() == 25);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT, KeyCode.CONTROL);

        int places = DescripteurPoste.POSTE.position("places");
        jusquA(robot, () -> choisies.stream()
                .allMatch(id -> Integer.valueOf(6).equals(base.trouver("poste", id).valeur(places))));
        assertThat(base.trouver("poste", derniere.id()).valeur(places)).isEqualTo(derniere.valeur(places));
    }

    @Test
    void dit_ce_qui_etait_tape_dans_une_ligne_qu_un_autre_supprime(FxRobot robot) throws Exception {
        aller(robot, new Plage(10, 6, 10, 6));
        robot.type(KeyCode.DIGIT6);
        supprimerAilleurs(10);

        jusquA(robot, () -> modele().annonce().get() != null);
        Ecran.assurer(() -> assertThat(modele().annonce().get().texte()).contains("«\u00a06\u00a0» n’a pas été écrit"));
        assertThat(base.recues).isEmpty();
    }

    @Test
    void tire_la_poignee_vers_le_bas(FxRobot robot) throws Exception {
        // a pinned column: nothing scrolls sideways under the mouse
        aller(robot, new Plage(7, 1, 7, 1));
        // eight rows and the header above the handle: it is where it will stay
        jusquA(robot, () -> robot.lookup(".poignee").query().getLayoutY() > 26 * 8 + 30);
        WaitForAsyncUtils.waitForFxEvents();
        robot.drag(".poignee").moveBy(0, 26 * 3);
        Ecran.assurer(() -> assertThat(modele().selection().courante()).isEqualTo(new Plage(7, 1, 10, 1)));
        robot.drop();

        jusquA(robot, () -> nom(10).equals("SAMU 37 – SMUR"));
        Ecran.assurer(() -> assertThat(nom(8)).isEqualTo("SAMU 37 – SMUR"));
        Ecran.assurer(() -> assertThat(nom(11)).isEqualTo("Médecine générale – SASPAS"));
    }

    @Test
    void renonce_d_une_touche(FxRobot robot) throws Exception {
        aller(robot, new Plage(0, 6, 19, 6));
        robot.type(KeyCode.DELETE);
        Ecran.trouver("#faire-geste", Node.class);
        Ecran.assurer(() -> assertThat(bouton(robot, "#faire-geste").isDisabled()).isTrue());
        robot.type(KeyCode.ESCAPE);
        jusquA(robot, () -> robot.lookup("#faire-geste").queryAll().isEmpty());

        Ecran.assurer(() -> assertThat(base.recues).isEmpty());
        Ecran.assurer(() -> assertThat(texte(0)).isEqualTo("2"));
    }

    @Test
    void remplace_dans_la_selection_apres_l_avoir_vu(FxRobot robot) throws Exception {
        aller(robot, new Plage(10, 1, 14, 1));
        robot.press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        Ecran.trouver("#cherche", Node.class);
        robot.clickOn("#cherche").write("medecine generale");
        robot.clickOn("#remplace").write("MG");
        jusquA(robot, () -> bouton(robot, "#faire-geste").getText().equals("Remplacer dans 4\u00a0cellules"));
        Ecran.assurer(() -> assertThat(lignes(robot)).hasSize(4));
        robot.clickOn("#faire-geste");

        jusquA(robot, () -> nom(10).equals("MG – niveau 1"));
        Ecran.assurer(() -> assertThat(nom(14)).startsWith("Santé de la femme"));
        Ecran.assurer(() -> assertThat(modele().services().pile().aAnnuler().get())
                .isEqualTo("remplacer dans 4\u00a0cellules"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        jusquA(robot, () -> nom(10).equals("Médecine générale – niveau 1"));
    }

    @Test
    void dit_qu_une_expression_est_fausse(FxRobot robot) throws Exception {
        aller(robot, new Plage(10, 1, 10, 1));
        robot.press(KeyCode.CONTROL).type(KeyCode.H).release(KeyCode.CONTROL);
        Ecran.trouver("#cherche", Node.class);
        robot.clickOn("Expression rationnelle");
        robot.clickOn("#cherche").write("(abc");
        jusquA(robot, () -> robot.lookup(".panneau-geste .attenue").<Label>queryAll().stream()
                .anyMatch(l -> l.getText().startsWith("Cette expression rationnelle est incomplète")));
        Ecran.assurer(() -> assertThat(bouton(robot, "#faire-geste").isDisabled()).isTrue());
    }

    @Test
    void change_en_masse_les_lignes_choisies(FxRobot robot) throws Exception {
        aller(robot, new Plage(5, 6, 14, 6));
        cliquer(robot, "#action-de-masse");
        Ecran.trouver("#valeur-masse", Node.class);
        robot.clickOn("#valeur-masse").write("2");
        // two of the ten have an agrément that has ended: they are not right, whatever the number of places
        jusquA(robot, () -> bouton(robot, "#faire-geste").getText().equals("Changer 5\u00a0postes"));
        robot.clickOn("#faire-geste");

        jusquA(robot, () -> texte(7).equals("2"));
        Ecran.assurer(() -> assertThat(texte(5)).isEqualTo("3"));
        Ecran.assurer(() -> assertThat(modele().services().pile().aAnnuler().get()).isEqualTo("changer 5\u00a0postes"));
    }

    @Test
    void ajoute_en_masse_un_nombre(FxRobot robot) throws Exception {
        aller(robot, new Plage(7, 6, 9, 6));
        cliquer(robot, "#action-de-masse");
        Ecran.trouver("#action-masse", Node.class);
        Ecran.agir("#action-masse", ComboBox.class, action -> action.setValue(ActionMasse.AJOUTER));
        robot.clickOn("#saisie-masse").write("10");
        jusquA(robot, () -> bouton(robot, "#faire-geste").getText().equals("Changer 3\u00a0postes"));
        robot.clickOn("#faire-geste");
        jusquA(robot, () -> texte(7).equals("14"));
    }

    @Test
    void les_colonnes_d_une_action_de_masse_sont_dans_l_ordre_du_francais(FxRobot robot) throws Exception {
        aller(robot, new Plage(7, 6, 9, 6));
        cliquer(robot, "#action-de-masse");
        Ecran.trouver("#colonne-visee", Node.class);
        Ecran.agir("#colonne-visee", ComboBox.class, colonnes -> assertThat(colonnes.getItems())
                .extracting(c -> ((ColonneGrille) c).libelle()).containsSubsequence("Décalé", "Derniers changements"));
    }

    @Test
    void une_action_de_masse_s_ouvre_au_milieu_de_sa_fenetre(FxRobot robot) throws Exception {
        aller(robot, new Plage(7, 6, 9, 6));
        robot.interact(() -> {
            ecran.getScene().getWindow().setX(10);
            ecran.getScene().getWindow().setY(20);
        });
        cliquer(robot, "#action-de-masse");
        Ecran.trouver("#colonne-visee", Node.class);
        Ecran.assurer(() -> {
            Window sienne = robot.lookup("#colonne-visee").query().getScene().getWindow();
            Window table = ecran.getScene().getWindow();
            assertThat(sienne.getX() + sienne.getWidth() / 2).isCloseTo(table.getX() + table.getWidth() / 2,
                    within(2.0));
            assertThat(sienne.getY()).isBetween(table.getY(), table.getY() + table.getHeight() / 2);
        });
    }

    private String nom(int ligne) {
        return modele().texte(modele().ligne(ligne), modele().colonne("libelle"));
    }

    private void presser(FxRobot robot, String presse, KeyCode touche) {
        robot.interact(() -> {
            ClipboardContent contenu = new ClipboardContent();
            contenu.putString(presse);
            Clipboard.getSystemClipboard().setContent(contenu);
        });
        robot.press(KeyCode.CONTROL).type(touche).release(KeyCode.CONTROL);
    }

    private static ButtonBase bouton(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ButtonBase.class);
    }

    private static List<?> lignes(FxRobot robot) {
        return robot.lookup(".table-apercu").queryAs(TableView.class).getItems();
    }

    private void aller(FxRobot robot, Plage plage) throws Exception {
        attendreLaTable(robot);
        robot.interact(() -> {
            ecran.prendreLeClavier();
            modele().selection().poser(plage);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String texte(int ligne) {
        return modele().texte(modele().ligne(ligne), modele().colonne("places"));
    }

    private void supprimerAilleurs(int rang) throws Exception {
        base.executer(Acte.indivisible("",
                List.of(new Acte.Retrait("poste", lire(() -> modele().ligne(rang))))));
    }

    private static <T> T lire(Callable<T> quoi) throws Exception {
        return WaitForAsyncUtils.asyncFx(quoi).get();
    }
}
