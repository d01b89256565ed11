package fr.siimop.atelier.importation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.RobotDesEcrans;
import fr.siimop.atelier.grille.Acte;

/** Recovery of IMOTEP in the assistant: every line comes in, as one gesture (U-03 to U-05). */
@ExtendWith(RobotDesEcrans.class)
class RepriseImportTest extends ImportPilote {

    @TempDir
    private Path dossier;

    @Start
    void demarrer(Stage stage) throws Exception {
        preparer(stage, Files.createTempDirectory("siimop-reprise"), "terrain");
    }

    @AfterEach
    void fermer() {
        lots.close();
    }

    private Path fichier() throws Exception {
        return Files.writeString(dossier.resolve("imotep_ts.csv"), """
                N° terrain;Libellé;Établissement;Spécialité;Subdivision
                24888001;Pédiatrie;Clinique disparue;PED;SUBDI TOURS
                24888002;Urgences;Clinique disparue;MUR;SUBDI TOURS
                24888003;Sans spécialité;Clinique disparue;;SUBDI TOURS
                """);
    }

    @Test
    void toutes_les_lignes_entrent_et_un_ctrl_z_les_retire(FxRobot robot) throws Exception {
        int terrains = jeu.lignes("terrain").size();
        int etablissements = jeu.lignes("etablissement").size();
        Ecran.agir("#import-reprise", CheckBox.class, reprise -> reprise.setSelected(true));
        choisir(robot, fichier(), Etape.CORRECTION);
        assertThat(modele.cours().compte()).isEqualTo(new Compte(0, 0, 0, 0, 3, 0, 2, 1));
        jusquA(robot, () -> robot.lookup("Telle quelle, elle entre aussi").tryQuery().isPresent());
        cliquer(robot, "import-apercu");
        jusquA(robot, () -> modele.etape().get() == Etape.APERCU);
        cliquer(robot, "import-appliquer");
        Ecran.assurer(() -> assertThat(Ecran.noeud("import-fait", Label.class).getText())
                .isEqualTo("3\u00a0lignes appliquées"));
        assertThat(jeu.lignes("terrain")).hasSize(terrains + 2);
        assertThat(jeu.lignes("etablissement")).as("un seul pour les deux").hasSize(etablissements + 1);
        assertThat(base.actes).singleElement().satisfies(acte -> assertThat(acte.pas().stream().map(Acte.Pas::table))
                .containsExactly("ligne_reprise", "etablissement", "terrain", "ligne_reprise", "terrain",
                        "ligne_reprise"));
        assertThat(lots.toutes()).isEmpty();

        robot.interact(() -> services.pile().annuler());
        assertThat(jeu.lignes("terrain")).hasSize(terrains);
        robot.interact(() -> services.pile().retablir());

        robot.interact(() -> ouvrir("terrain"));
        robot.interact(() -> modele.dossier().reprise().set(true));
        choisir(robot, fichier(), Etape.CORRECTION);
        assertThat(modele.cours().compte().ecrites()).as("le même fichier").isZero();
    }

    @Test
    void une_ligne_se_corrige_avant_d_entrer_et_le_lot_sait_d_ou_il_vient(FxRobot robot) throws Exception {
        robot.interact(() -> modele.dossier().reprise().set(true));
        choisir(robot, fichier(), Etape.CORRECTION);
        String connu = String.valueOf(jeu.lignes("etablissement").getFirst().valeur(0));
        robot.interact(() -> modele.corriger(List.of(2, 3, 4), 2, connu));
        jusquA(robot, () -> !modele.occupe());
        assertThat(modele.cours().compte()).isEqualTo(new Compte(2, 0, 0, 0, 1, 0, 0, 1));
        robot.interact(() -> modele.ecarter(List.of(4)));
        jusquA(robot, () -> !modele.occupe() && lots.toutes().size() == 1);
        robot.interact(() -> ouvrir("terrain"));
        cliquer(robot, "lot-reprendre");
        jusquA(robot, () -> modele.etape().get() == Etape.CORRECTION);
        assertThat(modele.dossier().reprise().get()).isTrue();
        assertThat(modele.cours().reprise()).isTrue();
    }
}
