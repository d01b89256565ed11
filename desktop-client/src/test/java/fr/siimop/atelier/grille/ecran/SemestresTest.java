package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;

import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.modele.descripteur.Ligne;
import fr.siimop.modele.poste.DescripteurPoste;
import fr.siimop.modele.referentiel.DescripteurSemestre;
import fr.siimop.modele.referentiel.Semestre;

/** A gesture on many postes says of which semesters they are, before it is done. */
class SemestresTest extends EcranPilote {

    private static final UUID PASSE = UUID.randomUUID();

    @Start
    void ouvrir(Stage fenetre) {
        base.ajouter(DescripteurSemestre.SEMESTRE, new Semestre(PASSE, "2026-05", "Mai 2026",
                LocalDate.of(2026, 5, 2), LocalDate.of(2026, 11, 1)));
        for (Ligne poste : base.lignes("poste").subList(14, 17)) {
            base.ajouter(DescripteurPoste.POSTE, DescripteurPoste.POSTE
                    .creer(poste.avec(DescripteurPoste.POSTE.position("semestre"), PASSE)));
        }
        preparer(fenetre);
    }

    @Test
    void l_action_de_masse_dit_les_semestres_et_ceux_qui_sont_termines(FxRobot robot) throws Exception {
        aller(robot, 10, "places");
        robot.interact(() -> modele().selection().poser(new Plage(10, 6, 19, 6)));
        cliquer(robot, "#action-de-masse");
        Ecran.ecrire("valeur-masse", "9");
        Ecran.assurer(() -> assertThat(Ecran.trouver("#semestres-termines", Label.class).getText())
                .startsWith("3\u00a0cellules sont d’un semestre terminé (Mai 2026)."));

        TableView<?> apercu = Ecran.trouver(".table-apercu", TableView.class);
        Ecran.assurer(() -> {
            TableColumn<?, ?> semestre = apercu.getColumns().get(1);
            assertThat(semestre.getText()).isEqualTo("Semestre");
            assertThat(semestre.isVisible()).isTrue();
            assertThat(semestre.getCellData(0)).isEqualTo("Mai 2027");
            assertThat(robot.lookup("Mai 2027\u00a0: 7").queryAs(ButtonBase.class).isDisabled()).isFalse();
        });
        robot.clickOn("Mai 2026, terminé\u00a0: 3");
        Ecran.assurer(() -> assertThat(apercu.getItems()).hasSize(3));
    }
}
