package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.grille.Commande;
import fr.siimop.modele.descripteur.Ligne;

/** Texts of several lines over a cell: whoever looks changes nothing, whoever writes keeps the lines. */
class SaisieTextesTest extends EcranPilote {

    private static final String LIGNES = "Gériatrie aiguë\n\nUnité A";

    @Start
    void ouvrir(Stage fenetre) {
        preparer(fenetre);
    }

    @Test
    void lire_un_texte_de_plusieurs_lignes_n_y_change_rien(FxRobot robot) throws Exception {
        recevoir(robot, LIGNES);
        robot.type(KeyCode.F2);
        TextArea editeur = Ecran.trouver(".paragraphe", TextArea.class);
        Ecran.assurer(() -> assertThat(editeur.getHeight()).isGreaterThan(60));
        robot.clickOn(cellule(robot, "240001740001"));
        jusquA(robot, () -> robot.lookup(".paragraphe").queryAll().isEmpty());
        Ecran.assurer(() -> assertThat(nom()).isEqualTo(LIGNES));
        assertThat(base.recues).isEmpty();
    }

    @Test
    void ecrire_a_la_fin_d_un_texte_garde_ses_lignes(FxRobot robot) throws Exception {
        recevoir(robot, LIGNES);
        robot.type(KeyCode.F2);
        Ecran.trouver(".paragraphe", TextArea.class);
        robot.write("bis");
        robot.type(KeyCode.ENTER);
        Ecran.assurer(() -> assertThat(nom()).isEqualTo(LIGNES + "bis"));
        Ecran.assurer(() -> assertThat(modele().selection().courante().ligne()).isEqualTo(1));
    }

    @Test
    void lire_une_tabulation_ne_l_ote_pas(FxRobot robot) throws Exception {
        recevoir(robot, "Unité\tA");
        robot.type(KeyCode.F2).type(KeyCode.ENTER);
        Ecran.assurer(() -> assertThat(modele().selection().courante().ligne()).isEqualTo(1));
        Ecran.assurer(() -> assertThat(nom()).isEqualTo("Unité\tA"));
        assertThat(base.recues).isEmpty();
    }

    private void recevoir(FxRobot robot, String texte) throws Exception {
        aller(robot, 0, "libelle");
        Ligne ligne = Ecran.sur(() -> modele().ligne(0));
        base.executer(new Acte("Reçu", List.of(new Acte.Changement("poste",
                new Commande.Modification(ligne.id(), "libelle", nom(), texte)))));
        jusquA(robot, () -> nom().equals(texte));
    }

    private String nom() {
        return modele().texte(modele().ligne(0), modele().colonne("libelle"));
    }
}
