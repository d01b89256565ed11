package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.vue.FiltreVue;
import fr.siimop.atelier.grille.vue.PartageVues;
import fr.siimop.atelier.grille.vue.VueTable;
import fr.siimop.atelier.preference.FichierVues;

class VuesTest extends EcranPilote {

    @TempDir
    Path dossier;

    @Start
    void ouvrir(Stage stage) {
        preparer(stage);
    }

    private void vue(FxRobot robot, String element) throws TimeoutException {
        robot.clickOn("#vues");
        menu(robot, element);
    }

    private void enregistrer(FxRobot robot, String nom) throws Exception {
        vue(robot, "Enregistrer sous un nom…");
        Ecran.attendre("clavier", () -> Ecran.noeud("nom-de-vue", TextField.class).isFocused());
        robot.write(nom).type(KeyCode.ENTER);
        jusquA(robot, () -> ecran.vues().courante().get().equals(nom));
    }

    @Test
    void enregistre_choisit_renomme_supprime_et_annule(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        robot.interact(() -> {
            modele().filtrer(new Filtre.Valeurs("specialite_appel", Set.of("Gériatrie")));
            modele().filtrer(new Filtre.Intervalle("places", "2", ""));
            modele().disposition().masquer("phases");
            modele().disposition().elargir("libelle", 300);
            modele().disposition().figer(1);
        });
        enregistrer(robot, "Gériatrie");
        vue(robot, "Vue de départ");
        jusquA(robot, () -> modele().montrees().get() == 26);
        assertThat(colonnes()).contains("phases");
        assertThat(modele().filtres()).isEmpty();

        vue(robot, "Gériatrie");
        jusquA(robot, () -> modele().montrees().get() == 2);
        assertThat(colonnes()).doesNotContain("phases");
        assertThat(modele().disposition().largeur(modele().colonne("libelle"))).isEqualTo(300);
        assertThat(modele().disposition().figees().get()).isOne();

        vue(robot, "Renommer «\u00a0Gériatrie\u00a0»…");
        Ecran.attendre("clavier", () -> Ecran.noeud("nom-de-vue", TextField.class).isFocused());
        robot.write("Deux places").type(KeyCode.ENTER);
        jusquA(robot, () -> ecran.vues().courante().get().equals("Deux places"));
        vue(robot, "Supprimer «\u00a0Deux places\u00a0»");
        Ecran.assurer(() -> assertThat(vues.nommees("poste")).isEmpty());
        robot.interact(ecran::prendreLeClavier);
        touches(robot, KeyCode.CONTROL, KeyCode.Z);
        Ecran.assurer(() -> assertThat(vues.nommees("poste")).extracting("nom").containsExactly("Deux places"));
    }

    @Test
    void ce_qui_est_montre_s_ouvre_a_part_avec_les_lignes_choisies_a_la_main(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        Filtre choisies = new Filtre.Lignes(Set.of(modele().ligne(0).id(), modele().ligne(3).id()));
        robot.interact(() -> {
            modele().filtrer(new Filtre.Intervalle("places", "1", ""));
            modele().filtrer(choisies);
            OngletVoulu demande = OngletVoulu.de("Postes", ecran.vues().actuelle(""), ecran.vues().nonGardes());
            modele().criteres().revenir();
            ecran.montrer(demande);
        });
        jusquA(robot, () -> modele().montrees().get() == 2);
        assertThat(modele().filtres()).contains(choisies).hasSize(2);

        enregistrer(robot, "Deux");
        Ecran.assurer(() -> assertThat(textes(robot, ".toast > .label"))
                .contains(
                        "Vue «\u00a0Deux\u00a0» enregistrée sans le filtre «\u00a0Lignes\u00a0: 2\u00a0choisies\u00a0», "
                                + "propre à cet onglet"));
    }

    @Test
    void un_nom_pris_ne_fait_perdre_aucune_vue(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        robot.interact(() -> {
            modele().filtrer(new Filtre.Valeurs("specialite_appel", Set.of("Gériatrie")));
            ecran.vues().enregistrer("Mai");
            modele().filtrer(new Filtre.Valeurs("specialite_appel", Set.of("Pédiatrie")));
            ecran.vues().enregistrer("Novembre");
            ecran.vues().renommer("Mai");
        });
        assertThat(vues.nommees("poste")).extracting("nom").containsExactly("Mai", "Mai (2)");
        assertThat(modele().annonce().get().texte()).endsWith("«\u00a0Mai\u00a0» existe déjà");
        assertThat(modele().annonce().get().annulable()).isTrue();

        robot.interact(() -> ecran.vues().enregistrer("Mai"));
        assertThat(vues.nommees("poste").getFirst().filtres().getFirst().valeurs()).containsExactly("Pédiatrie");
        robot.interact(() -> modele().services().pile().annuler());
        assertThat(vues.nommees("poste").getFirst().filtres().getFirst().valeurs()).containsExactly("Gériatrie");
        robot.interact(() -> modele().services().pile().annuler());
        assertThat(vues.nommees("poste")).extracting("nom").containsExactly("Mai", "Novembre");
    }

    @Test
    void une_vue_dit_que_son_filtre_n_a_plus_d_effet(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        robot.interact(() -> {
            modele().filtrer(new Filtre.Intervalle("places", "4", "5"));
            VueTable vue = ecran.vues().actuelle("Grands");
            ecran.vues().choisir(new VueTable(vue.version(), vue.nom(), vue.table(), vue.colonnes(), vue.figees(),
                    List.of(new FiltreVue("colonne_future", "valeurs", null, List.of("x"))), vue.tris(), ""));
        });
        assertThat(modele().annonce().get().texte()).contains("colonne_future")
                .endsWith("1\u00a0filtre n’a pas d’effet ici, davantage de lignes sont montrées");
    }

    @Test
    void se_donne_a_un_collegue_dont_la_table_n_a_pas_tout(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        robot.interact(() -> modele().filtrer(new Filtre.Intervalle("places", "4", "5")));
        Path fichier = dossier.resolve("grands.vue.json");
        PartageVues.ecrire(fichier, ecran.vues().actuelle("Grands postes"));
        String texte = Files.readString(fichier).replace("\"duree_mois\"", "\"colonne_future\"");
        Files.writeString(fichier, texte);
        robot.interact(ecran.vues()::retablir);

        Ecran.agir("#vues", MenuVues.class, menu -> menu.importer(fichier));
        jusquA(robot, () -> modele().montrees().get() == 3);
        assertThat(colonnes()).contains("places").doesNotContain("colonne_future", "duree_mois");
        Ecran.assurer(() -> assertThat(textes(robot, ".toast > .label")).anyMatch(t -> t.contains("colonne_future")));
        Ecran.assurer(() -> assertThat(vues.nommees("poste")).extracting("nom").containsExactly("Grands postes"));
    }

    @Test
    void un_fichier_qui_n_est_pas_une_vue_est_explique(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        Path fichier = dossier.resolve("note.json");
        for (String contenu : new String[]{"bonjour", "{}", "[1,2]", "null",
            "{\"version\":99,\"table\":\"poste\"}", "{\"version\":1,\"table\":\"terrain\",\"colonnes\":[null]}"}) {
            Files.writeString(fichier, contenu);
            Ecran.agir("#vues", MenuVues.class, menu -> {
                modele().annonce().set(null);
                menu.importer(fichier);
            });
            jusquA(robot, () -> modele().annonce().get() != null);
            assertThat(modele().annonce().get().texte()).containsAnyOf("n’est pas une vue", "plus récente",
                    "autre table");
        }
        assertThat(vues.nommees("poste")).isEmpty();
    }

    @Test
    void se_retrouve_apres_un_redemarrage_meme_si_le_fichier_est_abime(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        FichierVues gardees = new FichierVues(dossier, Runnable::run);
        gardees.enregistrer(ecran.vues().actuelle("Mai"));
        gardees.retenir(ecran.vues().actuelle(""));
        FichierVues relues = new FichierVues(dossier, Runnable::run);
        assertThat(relues.nommees("poste")).isEqualTo(gardees.nommees("poste"));
        assertThat(relues.derniere("poste")).isPresent();

        Files.writeString(dossier.resolve("vues.json"), "{\"version\":1,\"dernieres\":[{");
        assertThat(new FichierVues(dossier, Runnable::run).nommees("poste")).isEmpty();
    }
}
