package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.grille.Ouvreur;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.referentiel.DescripteurEtablissement;
import fr.siimop.modele.referentiel.Source;

/** The buttons under « Que faire ». */
class RemedesEcranTest extends EcranPilote {

    private final List<String> ouvertes = new ArrayList<>();

    @Start
    void ouvrir(Stage fenetre) {
        preparer(fenetre);
    }

    @Override
    protected EcranTable creer(ServicesGrille services) {
        return super.creer(services.avec(new Ouvreur() {
            @Override
            public boolean ouvre(String table) {
                return true;
            }

            @Override
            public void ligne(String table, UUID id) {
                ouvertes.add(table + " " + id);
            }

            @Override
            public void referants(String table, String colonne, UUID cible, String titre) {}

            @Override
            public void table(String table) {}
        }));
    }

    private static List<Button> remedes(FxRobot robot) {
        return robot.lookup(".volet .remede").<Button>queryAll().stream().toList();
    }

    @Test
    void reprendre_ce_qui_etait_juste_passe_avant_ce_qui_ressemble(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        robot.write("120").type(KeyCode.ENTER);
        robot.type(KeyCode.UP);
        jusquA(robot, () -> remedes(robot).size() > 1);
        Ecran.assurer(() -> {
            assertThat(remedes(robot)).extracting(Button::getText).containsExactly("Reprendre «\u00a02\u00a0»",
                    "Prendre «\u00a099\u00a0»");
            assertThat(remedes(robot)).extracting(b -> b.getStyleClass().contains("principal")).containsExactly(true,
                    false);
        });
        robot.clickOn("Reprendre «\u00a02\u00a0»");
        jusquA(robot, () -> modele().texte(modele().ligne(0), modele().colonne("places")).equals("2"));
    }

    @Test
    void completer_l_etablissement_y_mene(FxRobot robot) throws Exception {
        Ligne sale = base.lignes("etablissement").get(3);
        base.ajouter(DescripteurEtablissement.ETABLISSEMENT, DescripteurEtablissement.ETABLISSEMENT.creer(
                sale.avec(DescripteurEtablissement.ETABLISSEMENT.position("finess"), null)
                        .avec(DescripteurEtablissement.ETABLISSEMENT.position("source"), Source.IMOTEP)));
        robot.interact(() -> modele().charger());
        aller(robot, 10, "agrement");
        jusquA(robot, () -> remedes(robot).stream().anyMatch(b -> b.getText().equals("Compléter l’établissement")));
        robot.clickOn("Compléter l’établissement");
        Ecran.assurer(() -> assertThat(ouvertes).containsExactly("etablissement " + sale.id()));
    }
}
