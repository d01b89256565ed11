package fr.siimop.atelier.importation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import fr.siimop.atelier.cache.reserve.LotsImport;
import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.RobotDesEcrans;
import fr.siimop.atelier.grille.Acte;
import fr.siimop.atelier.tache.Suivi;
import fr.siimop.modele.importation.Cible;

/** The scene of H-03 to H-06, as it should have been. */
@ExtendWith(RobotDesEcrans.class)
class EcranImportTest extends ImportPilote {

    private static final String ACTIVITES = "activite_semestrielle";
    private static final int SEMESTRE = 0;

    @TempDir
    private Path dossier;

    @Start
    void demarrer(Stage stage) throws Exception {
        preparer(stage, Files.createTempDirectory("siimop-imports"), ACTIVITES);
    }

    @AfterEach
    void fermer() {
        lots.close();
    }

    private int activites() {
        return jeu.lignes(ACTIVITES).size();
    }

    @Test
    void les_fautes_se_corrigent_ensemble_les_lignes_justes_entrent_et_un_seul_ctrl_z_les_retire(FxRobot robot)
            throws Exception {
        int avant = activites();
        choisir(robot, jeu.fichier(dossier), Etape.CORRECTION);
        assertThat(modele.cours().compte()).isEqualTo(new Compte(12, 0, 0, 0, 7, 0));
        Ecran.assurer(() -> assertThat(grille().getItems().getFirst()).isEqualTo(15));
        assertThat(modele.cours().natures().keySet()).extracting(NatureFaute::libelle)
                .contains("Numéro agrément\u00a0: introuvable", "Doublon dans le fichier",
                        "Semestre\u00a0: introuvable");

        // the nearest agrément is proposed, chosen, and written on the four lines at once
        jusquA(robot, () -> robot.lookup("#import-voulu").<TextField>tryQuery()
                .map(c -> c.getText().equals(jeu.agrement())).orElse(false));
        cliquer(robot, "import-remplacer");
        assertThat(modele.cours().compte()).isEqualTo(new Compte(16, 0, 0, 0, 3, 0));

        placer(robot, 19, SEMESTRE);
        jusquA(robot, () -> robot.lookup("#import-voulu").<TextField>tryQuery()
                .map(c -> c.getText().equals("Novembre 2031")).orElse(false));
        cliquer(robot, "import-remplacer");
        cliquer(robot, "import-ecarter");
        assertThat(modele.cours().compte()).isEqualTo(new Compte(17, 0, 0, 0, 1, 1));

        cliquer(robot, "import-apercu");
        jusquA(robot, () -> modele.etape().get() == Etape.APERCU);
        Ecran.ecrire("import-nom-lot", "Inter-CHU novembre");
        cliquer(robot, "import-appliquer");
        Ecran.assurer(() -> assertThat(Ecran.noeud("import-fait", Label.class).getText())
                .isEqualTo("17\u00a0lignes appliquées"));
        assertThat(activites()).isEqualTo(avant + 17);
        assertThat(base.actes).hasSize(1);
        assertThat(lots.toutes()).extracting(LotsImport.Fiche::nom, LotsImport.Fiche::lignes)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Inter-CHU novembre", 2));

        robot.interact(() -> services.pile().annuler());
        assertThat(activites()).isEqualTo(avant);
        assertThat(lots.toutes()).extracting(LotsImport.Fiche::nom, LotsImport.Fiche::lignes)
                .containsExactlyInAnyOrder(org.assertj.core.groups.Tuple.tuple("Inter-CHU novembre", 2),
                        org.assertj.core.groups.Tuple.tuple("Inter-CHU novembre (annulé)", 17));
        robot.interact(() -> services.pile().retablir());
        assertThat(activites()).isEqualTo(avant + 17);
        assertThat(lots.toutes()).extracting(LotsImport.Fiche::lignes).containsExactly(2);
    }

    @Test
    void un_lot_se_reprend_apres_un_redemarrage_et_se_supprime(FxRobot robot) throws Exception {
        choisir(robot, jeu.fichier(dossier), Etape.CORRECTION);
        cliquer(robot, "import-apercu");
        jusquA(robot, () -> modele.etape().get() == Etape.APERCU);
        cliquer(robot, "import-appliquer");
        jusquA(robot, () -> modele.applique() != null);
        assertThat(lots.toutes()).extracting(LotsImport.Fiche::lignes).containsExactly(7);

        robot.interact(() -> ouvrir(ACTIVITES));
        cliquer(robot, "lot-reprendre");
        jusquA(robot, () -> modele.etape().get() == Etape.CORRECTION);
        assertThat(modele.cours().compte().enErreur()).isEqualTo(6);
        // its twin has entered: this line says what the base already says
        assertThat(modele.cours().compte().inchangees()).isEqualTo(1);
        robot.interact(() -> ouvrir(ACTIVITES));
        cliquer(robot, "lot-supprimer");
        cliquer(robot, "lot-supprimer-oui");
        assertThat(lots.toutes()).isEmpty();
    }

    @Test
    void importer_deux_fois_le_meme_fichier_ne_change_rien(FxRobot robot) throws Exception {
        Path fichier = jeu.fichier(dossier, jeu.interChu().subList(0, 12));
        for (int fois = 0; fois < 2; fois++) {
            robot.interact(() -> ouvrir(ACTIVITES));
            choisir(robot, fichier, Etape.CORRECTION);
            cliquer(robot, "import-apercu");
            jusquA(robot, () -> modele.etape().get() == Etape.APERCU);
            cliquer(robot, "import-appliquer");
            jusquA(robot, () -> modele.applique() != null);
        }
        assertThat(modele.applique()).isEqualTo(new Compte(0, 0, 12, 0, 0, 0));
        assertThat(base.actes).hasSize(1);
        assertThat(lots.toutes()).isEmpty();
    }

    @Test
    void une_colonne_inconnue_se_decide_a_la_main(FxRobot robot) throws Exception {
        String interne = jeu.interne(0);
        Path fichier = Files.writeString(dossier.resolve("libre.csv"),
                "Matricule;Semestre;Fléchage;Agrément;Phase;Couleur\n" + interne + ";NOVEMBRE 2031;INTER CHU;"
                        + jeu.agrement() + ";APPRO;bleu\n");
        choisir(robot, fichier, Etape.COLONNES);
        Ecran.agir("#colonne-0", ComboBox.class,
                choix -> choix.setValue(new Cible.Champ(modele.descripteur().position("interne"))));
        cliquer(robot, "import-controler");
        jusquA(robot, () -> modele.etape().get() == Etape.CORRECTION);
        assertThat(modele.cours().compte()).isEqualTo(new Compte(1, 0, 0, 0, 0, 0));
    }

    @Test
    void une_cellule_se_corrige_ou_elle_est(FxRobot robot) throws Exception {
        choisir(robot, jeu.fichier(dossier), Etape.CORRECTION);
        var grille = grille();
        robot.interact(() -> {
            var colonne = grille.getVisibleLeafColumns().stream().filter(c -> c.getText().equals("SEMESTRE"))
                    .findFirst().orElseThrow();
            int place = grille.getItems().indexOf(19);
            grille.scrollToColumn(colonne);
            grille.layout();
            grille.edit(place, colonne);
        });
        Ecran.agir("#import-grille .text-field", TextField.class, champ -> {
            champ.setText("Novembre 2031");
            champ.fireEvent(new javafx.event.ActionEvent());
        });
        jusquA(robot, () -> !modele.occupe());
        assertThat(modele.cours().compte().enErreur()).isEqualTo(6);
    }

    @Test
    void le_numero_des_lignes_reste_en_place_quand_le_fichier_defile(FxRobot robot) throws Exception {
        robot.interact(() -> ecran.getScene().getWindow().setWidth(760));
        choisir(robot, jeu.fichier(dossier), Etape.CORRECTION);
        jusquA(robot, () -> {
            barre(robot).setValue(barre(robot).getMax());
            return barre(robot).isVisible();
        });
        jusquA(robot, () -> robot.lookup(".cellule-numero").queryAll().stream()
                .filter(n -> n.isVisible() && n.getParent() != null && n.getParent().isVisible())
                .anyMatch(n -> Math.abs(n.localToScene(0, 0).getX() - grille().localToScene(0, 0).getX()) < 3));
        Ecran.assurer(() -> assertThat(barre(robot).getValue()).isPositive());
    }

    private static ScrollBar barre(FxRobot robot) {
        return robot.lookup("#import-grille .scroll-bar").queryAll().stream().map(ScrollBar.class::cast)
                .filter(b -> b.getOrientation() == Orientation.HORIZONTAL).findFirst().orElse(null);
    }

    @Test
    void un_nombre_de_lignes_loin_du_dernier_import_demande_une_confirmation(FxRobot robot) throws Exception {
        lots.retenir(ACTIVITES, 300);
        choisir(robot, jeu.fichier(dossier, jeu.interChu().subList(0, 12)), Etape.CORRECTION);
        cliquer(robot, "import-apercu");
        jusquA(robot, () -> modele.etape().get() == Etape.APERCU);
        Ecran.assurer(() -> assertThat(Ecran.noeud("import-appliquer", Button.class).isDisabled()).isTrue());
        Ecran.agir("#import-verifie", CheckBox.class, verifie -> verifie.setSelected(true));
        Ecran.assurer(() -> assertThat(Ecran.noeud("import-appliquer", Button.class).isDisabled()).isFalse());
    }

    @Test
    void un_fichier_qui_n_en_est_pas_un_est_refuse_en_une_phrase(FxRobot robot) throws Exception {
        Path faux = Files.writeString(dossier.resolve("faux.xlsx"), "a,b\n");
        choisir(robot, faux, Etape.FICHIER);
        Ecran.assurer(() -> assertThat(Ecran.noeud("import-plainte", Label.class).getText())
                .contains("contient du texte"));
        assertThat(lots.toutes()).isEmpty();
    }

    @Test
    void le_fichier_annote_garde_les_lignes_qui_attendent_et_se_reimporte(FxRobot robot) throws Exception {
        choisir(robot, jeu.fichier(dossier), Etape.CORRECTION);
        for (String fin : List.of(".xlsx", ".ods")) {
            Path annote = dossier.resolve("à corriger" + fin);
            robot.interact(() -> modele.annoter(annote, phrase -> {}));
            jusquA(robot, () -> !modele.occupe());
            FichierLu relu = FichierLu.lire(annote, modele.descripteur(), Suivi.muet());
            assertThat(relu.correspondance().certaine()).isTrue();
            assertThat(relu.lignes()).hasSize(7);
        }
    }

    @Test
    void un_modele_s_enregistre_et_se_reconnait(FxRobot robot) throws Exception {
        Path fichier = dossier.resolve("modele.xlsx");
        robot.interact(() -> modele.enregistrerModele(fichier, phrase -> {}));
        jusquA(robot, () -> !modele.occupe());
        assertThat(FichierLu.lire(fichier, modele.descripteur(), Suivi.muet())
                .correspondance().certaine()).isTrue();
    }

    @Test
    void deux_homonymes_du_fichier_se_confirment(FxRobot robot) throws Exception {
        robot.interact(() -> ouvrir("personne"));
        List<String> lignes = new ArrayList<>(List.of("Nom;Prénom;Né le;Email",
                "LIERRE;Capucine;14/02/1998;un@exemple.fr", "LIERRE;Capucine;14/02/1998;deux@exemple.fr"));
        Path fichier = Files.writeString(dossier.resolve("personnes.csv"), String.join("\n", lignes) + "\n");
        choisir(robot, fichier, Etape.CORRECTION);
        assertThat(modele.cours().compte()).isEqualTo(new Compte(1, 0, 0, 1, 0, 0));
        cliquer(robot, "import-confirmer");
        assertThat(modele.cours().compte()).isEqualTo(new Compte(2, 0, 0, 0, 0, 0));
        cliquer(robot, "import-apercu");
        jusquA(robot, () -> modele.etape().get() == Etape.APERCU);
        cliquer(robot, "import-appliquer");
        jusquA(robot, () -> modele.applique() != null);
        assertThat(base.actes.getLast().pas()).hasSize(2).allMatch(Acte.Creation.class::isInstance);
        assertThat(jeu.lignes("personne")).extracting(l -> l.valeur(4)).containsAll(Set.of("un@exemple.fr",
                "deux@exemple.fr"));
    }
}
