package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import javafx.scene.control.Button;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.export.BoutonExporter;
import fr.siimop.atelier.systeme.ProgrammeSysteme;
import fr.siimop.modele.tableur.Cellule;
import fr.siimop.modele.tableur.LigneTableur;
import fr.siimop.modele.tableur.LignesTableur;
import fr.siimop.modele.tableur.fichier.LectureTableur;

class ExporterTest extends EcranPilote {

    @TempDir
    Path dossier;

    @Start
    void ouvrir(Stage stage) {
        preparer(stage);
    }

    @Test
    void ecrit_les_colonnes_l_ordre_et_le_filtre_montres_dans_chaque_format(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        robot.interact(() -> {
            modele().filtrer(new Filtre.Valeurs("specialite_appel", Set.of("Gériatrie")));
            modele().disposition().masquer("phases");
            modele().basculerTri(modele().colonne("places"), false);
        });
        jusquA(robot, () -> modele().pret().get() && modele().montrees().get() < 26);
        List<List<String>> montres = new ArrayList<>();
        robot.interact(() -> {
            montres.add(modele().colonnes().stream().map(c -> c.libelle()).toList());
            modele().lignes().forEach(
                    ligne -> montres.add(modele().colonnes().stream().map(c -> modele().texte(ligne, c)).toList()));
        });
        for (String nom : List.of("postes.xlsx", "postes.ods", "postes.csv")) {
            Path fichier = dossier.resolve(nom);
            exporter(fichier);
            jusquA(robot, () -> Files.exists(fichier) && modele().travaux().enCours().get() == null);
            assertThat(lire(fichier)).as(nom).isEqualTo(montres);
            jusquA(robot, () -> textes(robot, ".toast > .label").stream()
                    .anyMatch(t -> t.contains("exportées dans «\u00a0" + nom + "\u00a0»")));
        }
    }

    @Test
    void ouvre_ce_qui_vient_d_etre_ecrit_avec_le_programme_du_systeme(FxRobot robot) throws Exception {
        List<List<String>> lances = new CopyOnWriteArrayList<>();
        ProgrammeSysteme.remplacer(lances::add);
        Path fichier = dossier.resolve("postes été.csv");
        exporter(fichier);
        Ecran.cliquer("ouvrir-fichier");
        jusquA(robot, () -> lances.size() == 1);
        assertThat(lances.getFirst()).endsWith(fichier.toAbsolutePath().toString());
        ProgrammeSysteme.remplacer(commande -> {
            throw new IOException("No such program");
        });
        exporter(fichier);
        Ecran.cliquer("ouvrir-fichier");
        jusquA(robot, () -> textes(robot, ".toast > .label").stream().anyMatch(t -> t.contains("le fichier est ici")));
    }

    @Test
    void dit_pourquoi_un_fichier_ne_s_ecrit_pas(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        exporter(dossier.resolve("absent").resolve("postes.xlsx"));
        jusquA(robot, () -> textes(robot, ".toast > .label").stream()
                .anyMatch(t -> t.contains("ne peut pas être écrit")));
    }

    private static void exporter(Path fichier) throws Exception {
        assertThat(Ecran.trouver("#exporter", Button.class).getAccessibleText()).startsWith("Exporter");
        Ecran.agir("#exporter", Button.class, bouton -> ((BoutonExporter) bouton.getUserData()).exporter(fichier));
    }

    /** Lines as long as the first, since blank cells at the end of a line are not in a workbook. */
    private static List<List<String>> lire(Path fichier) throws Exception {
        List<List<String>> toutes = new ArrayList<>();
        try (LignesTableur lignes = LectureTableur.ouvrir(fichier)) {
            for (LigneTableur ligne = lignes.suivante(); ligne != null; ligne = lignes.suivante()) {
                List<String> textes = new ArrayList<>(ligne.cellules().stream().map(Cellule::texte).toList());
                while (!toutes.isEmpty() && textes.size() < toutes.getFirst().size()) {
                    textes.add("");
                }
                toutes.add(textes);
            }
        }
        return toutes;
    }
}
