package fr.siimop.atelier.reprise;

import static fr.siimop.modele.referentiel.DescripteurEtablissement.ETABLISSEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.Lenteur;
import fr.siimop.atelier.essai.RobotDesEcrans;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.Commande;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.importation.FichierLu;
import fr.siimop.atelier.importation.JeuImport;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.atelier.theme.Apparence;
import fr.siimop.atelier.theme.Theme;
import fr.siimop.modele.identifiant.Siret;
import fr.siimop.modele.reprise.rapport.Chantier;
import fr.siimop.modele.reprise.rapport.NatureChantier;

/** The report of the recovery under the hands of an ARS: what to mend first, and what it lifts (U-05). */
@ExtendWith(RobotDesEcrans.class)
class EcranRepriseTest {

    private final BaseMemoire base = JeuImport.demo();
    private final List<String> ouvertes = new ArrayList<>();
    private final List<String> annonces = new ArrayList<>();
    private ServicesGrille services;
    private EcranReprise ecran;

    @TempDir
    private Path dossier;

    @Start
    void demarrer(Stage stage) {
        services = ServicesGrille.de(base, base, Lenteur.fond());
        ecran = new EcranReprise(services, Set.of(), this::ouvrir);
        Scene scene = new Scene(ecran, 1166, 640);
        Apparence apparence = new Apparence();
        apparence.theme().set(Theme.CLAIR);
        apparence.habiller(scene);
        RobotDesEcrans.poser(stage, scene);
        stage.show();
    }

    private void ouvrir(String table, Set<UUID> ids) {
        ouvertes.add(table + " " + ids.size());
    }

    @Test
    void l_ars_voit_le_plus_utile_d_abord_et_ouvre_les_lignes(FxRobot robot) throws Exception {
        TableView<Chantier> table = table(robot);
        jusquA(robot, () -> !table.getItems().isEmpty());
        int tous = table.getItems().size();
        Ecran.assurer(() -> assertThat(table.getItems().getFirst().utilite()).isGreaterThan(1));
        Ecran.agir("#reprise-ars", ChoiceBox.class, ars -> ars.setValue("ARS Pays de la Loire"));
        Ecran.assurer(() -> assertThat(table.getItems()).hasSizeLessThan(tous)
                .allMatch(c -> c.ars().equals("ARS Pays de la Loire")));
        Ecran.agir("#reprise-nature", ChoiceBox.class, nature -> nature.setValue(NatureChantier.ETABLISSEMENT));
        jusquA(robot, () -> robot.lookup("#reprise-explication").queryAs(Label.class).getText()
                .contains("propre"));
        Ecran.cliquer("reprise-ouvrir");
        Ecran.cliquer("reprise-ouvrir-tout");
        Ecran.assurer(() -> assertThat(ouvertes).containsExactly("etablissement 1",
                "etablissement " + table.getItems().size()));
    }

    @Test
    void s_ouvre_sur_l_ars_de_la_personne_quand_elle_n_en_a_qu_une(FxRobot robot) {
        assertThat(ecran.modele().arsDe(Set.of("TOURS"))).contains("ARS Centre-Val de Loire");
        assertThat(ecran.modele().arsDe(Set.of("TOURS", "NANTES"))).isEmpty();
        assertThat(ecran.modele().arsDe(Set.of())).isEmpty();
    }

    @Test
    void le_rapport_s_exporte(FxRobot robot) throws Exception {
        jusquA(robot, () -> !table(robot).getItems().isEmpty());
        Path fichier = dossier.resolve("rapport.xlsx");
        robot.interact(() -> ecran.modele().exporter(fichier));
        jusquA(robot, () -> ecran.modele().annonce().get().contains("rapport.xlsx"));
        FichierLu relu = FichierLu.lire(fichier, ETABLISSEMENT, Suivi.muet());
        assertThat(relu.lignes()).hasSizeGreaterThanOrEqualTo(table(robot).getItems().size());
    }

    @Test
    void corriger_un_etablissement_leve_ce_qui_en_depend_et_le_dit(FxRobot robot) throws Exception {
        jusquA(robot, () -> !table(robot).getItems().isEmpty());
        Chantier utile = Ecran.sur(() -> table(robot).getItems().stream()
                .filter(c -> c.nature() == NatureChantier.ETABLISSEMENT).findFirst().orElseThrow());
        // it compares with what it saw first, which it has seen when it is there
        ServicesGrille aussitot = ServicesGrille.de(base, base, Runnable::run);
        try (VeilleEtablissements veille = new VeilleEtablissements(aussitot, annonces::add)) {
            assertThat(veille).isNotNull();
            robot.interact(() -> services.pile().executer(new Commande("saisie", ETABLISSEMENT.table(),
                    List.of(new Commande.Modification(utile.ligne(), "siret", null,
                            Siret.avecCle("9999990100017"))))));
            jusquA(robot, () -> !annonces.isEmpty());
            assertThat(annonces.getFirst()).contains("est corrigé", "terrain");
            jusquA(robot, () -> table(robot).getItems().stream().noneMatch(c -> c.ligne().equals(utile.ligne())));
        }
    }

    @SuppressWarnings("unchecked")
    private static TableView<Chantier> table(FxRobot robot) {
        return robot.lookup("#reprise-table").queryAs(TableView.class);
    }

    private static void jusquA(FxRobot robot, BooleanSupplier vrai) throws Exception {
        RobotDesEcrans.jusquA(robot, vrai);
    }
}
