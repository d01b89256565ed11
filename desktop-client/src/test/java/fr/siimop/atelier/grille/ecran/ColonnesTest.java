package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import fr.siimop.atelier.essai.Ecran;

/** Columns moved, widened, pinned, hidden with the mouse and with the keyboard, and found again after a restart. */
class ColonnesTest extends EcranPilote {

    @Start
    void ouvrir(Stage stage) {
        preparer(stage);
    }

    @Test
    void deplace_une_colonne_par_son_en_tete_et_la_retrouve(FxRobot robot) throws Exception {
        aller(robot, 0, "agrement");
        Node etablissement = entete(robot, "Établissement");
        Bounds nom = bornes(robot, "Nom");
        robot.drag(etablissement, MouseButton.PRIMARY).moveBy(-20, 0)
                .moveTo(new Point2D(nom.getMinX() + 12, nom.getCenterY())).drop();
        Ecran.assurer(() -> assertThat(colonnes()).startsWith("agrement", "etablissement", "libelle", "semestre"));
        Ecran.assurer(() -> assertThat(modele().disposition().figees().get()).isEqualTo(3));

        jusquA(robot, () -> vues.derniere("poste").isPresent());
        robot.interact(this::montrer);
        Ecran.assurer(() -> assertThat(colonnes()).startsWith("agrement", "etablissement", "libelle", "semestre"));
        Ecran.assurer(() -> assertThat(modele().disposition().figees().get()).isEqualTo(3));
    }

    @Test
    void deplace_une_colonne_au_clavier(FxRobot robot) throws Exception {
        aller(robot, 3, "specialite_appel");
        touches(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        Ecran.assurer(() -> assertThat(colonnes().indexOf("specialite_appel")).isEqualTo(4));
        Ecran.assurer(() -> assertThat(modele().colonneActive().id()).isEqualTo("specialite_appel"));
        touches(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        Ecran.assurer(() -> assertThat(colonnes().indexOf("specialite_appel")).isEqualTo(3));
        touches(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        menu(robot, "Déplacer à gauche");
        Ecran.assurer(() -> assertThat(colonnes().indexOf("specialite_appel")).isEqualTo(2));
    }

    @Test
    void elargit_par_le_bord_et_ajuste_au_contenu(FxRobot robot) throws Exception {
        aller(robot, 0, "agrement");
        int avant = modele().disposition().largeur(modele().colonne("libelle"));
        Bounds nom = bornes(robot, "Nom");
        Point2D bord = new Point2D(nom.getMaxX() - 2, nom.getCenterY());
        robot.moveTo(bord).press(MouseButton.PRIMARY).moveBy(-60, 0).release(MouseButton.PRIMARY);
        Ecran.assurer(() -> assertThat(modele().disposition().largeur(modele().colonne("libelle")))
                .isBetween(avant - 65, avant - 55));
        Ecran.assurer(() -> assertThat(colonnes()).startsWith("agrement", "libelle"));
        Ecran.assurer(() -> assertThat(modele().tris()).hasSize(1));

        Bounds etroite = bornes(robot, "Nom");
        robot.moveTo(new Point2D(etroite.getMaxX() - 2, etroite.getCenterY())).doubleClickOn(MouseButton.PRIMARY);
        jusquA(robot, () -> modele().disposition().largeur(modele().colonne("libelle")) > 200);
        Ecran.assurer(() -> assertThat(modele().disposition().largeur(modele().colonne("libelle"))).isLessThan(280));
    }

    @Test
    void fige_jusqu_a_une_colonne_et_la_libere(FxRobot robot) throws Exception {
        aller(robot, 0, "specialite_appel");
        touches(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        menu(robot, "Figer jusqu’ici");
        robot.type(KeyCode.END);
        double place = 44 + 138 + 172 + 118;
        jusquA(robot, () -> Math.abs(ecran.grille()
                .sceneToLocal(cellule(robot, "Gériatrie").localToScene(0, 0)).getX() - place) < 20);
        touches(robot, KeyCode.HOME);
        aller(robot, 0, "specialite_appel");
        touches(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        menu(robot, "Ne plus figer de colonne");
        aller(robot, 0, "agrement_lie");
        jusquA(robot, () -> ecran.grille().sceneToLocal(entete(robot, "Spécialité d’appel")
                .localToScene(0, 0)).getX() < place - 50);
    }

    @Test
    void cherche_et_coche_les_colonnes_a_montrer(FxRobot robot) throws Exception {
        aller(robot, 0, "agrement");
        robot.clickOn("#choisir-colonnes");
        robot.write("mois");
        robot.type(KeyCode.ENTER);
        Ecran.assurer(() -> assertThat(colonnes()).doesNotContain("duree_mois").contains("places"));
        robot.type(KeyCode.ENTER);
        Ecran.assurer(() -> assertThat(colonnes()).contains("duree_mois"));
        robot.clickOn("Rétablir");
        Ecran.assurer(() -> assertThat(colonnes()).startsWith("agrement", "libelle", "semestre", "specialite_appel",
                "etablissement"));
        robot.type(KeyCode.ESCAPE);
        aller(robot, 0, "places");
        touches(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        menu(robot, "Masquer la colonne");
        Ecran.assurer(() -> assertThat(colonnes()).doesNotContain("places"));
    }

    @Test
    void trie_par_plusieurs_colonnes_dont_le_rang_se_voit(FxRobot robot) throws Exception {
        aller(robot, 0, "agrement");
        robot.clickOn(entete(robot, "Spécialité d’appel"));
        aller(robot, 0, "libelle");
        touches(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        menu(robot, "Ajouter au tri");
        // the display without a screen does not tell the mouse of the keys held: this click is made by hand
        Ecran.agir(".entete > .label", Label.class, l -> l.getText().equals("Nom"),
                l -> Event.fireEvent(l.getParent(), new MouseEvent(MouseEvent.MOUSE_CLICKED, 5, 5, 5, 5,
                        MouseButton.PRIMARY, 1, true, false, false, false, false, false, false, true, false, true,
                        null)));
        jusquA(robot, () -> modele().texte(modele().ligne(0), modele().colonne("libelle"))
                .equals("Unité cognitivo-comportementale"));
        Ecran.assurer(() -> assertThat(modele().tris()).extracting(t -> t.colonne().id() + t.croissant())
                .containsExactly("specialite_appeltrue", "libellefalse"));
        Ecran.assurer(() -> assertThat(textes(robot, ".rang-tri")).containsExactlyInAnyOrder("1", "2"));
    }

    private static Bounds bornes(FxRobot robot, String libelle) {
        Node entete = entete(robot, libelle);
        return entete.localToScreen(entete.getBoundsInLocal());
    }
}
