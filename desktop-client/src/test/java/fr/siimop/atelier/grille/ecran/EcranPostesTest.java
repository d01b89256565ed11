package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.grille.EtatLigne;
import fr.siimop.atelier.grille.SourceLignes.ChangementLignes;
import fr.siimop.atelier.grille.SuiviLigne;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.modele.sync.ConflitChamp;

/** The screen of the postes, driven with keys and mouse as its users do. */
class EcranPostesTest extends EcranPilote {

    @Start
    void ouvrir(Stage fenetre) {
        preparer(fenetre);
    }

    @Test
    void tape_une_valeur_fausse_la_voit_expliquee_puis_la_defait(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        robot.type(KeyCode.DIGIT0, KeyCode.ENTER);

        Ecran.assurer(() -> assertThat(texte(0, "places")).isEqualTo("0"));
        Ecran.assurer(() -> assertThat(modele().selection().courante().ligne()).isEqualTo(1));
        robot.type(KeyCode.UP);
        Ecran.assurer(() -> assertThat(textes(robot, ".volet .diagnostic .titre"))
                .anyMatch(t -> t.contains("en dehors des valeurs")));
        Ecran.assurer(() -> assertThat(textes(robot, ".toast > .label"))
                .contains("1\u00a0cellule saisie\u00a0: 1 à corriger"));
        Ecran.assurer(() -> assertThat(base.recues).isEmpty());

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        Ecran.assurer(() -> assertThat(texte(0, "places")).isEqualTo("2"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        Ecran.assurer(() -> assertThat(texte(0, "places")).isEqualTo("0"));
    }

    @Test
    void un_conflit_montre_la_valeur_tapee_depuis_l_envoi(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        UUID poste = modele().lignes().getFirst().id();
        base.suivre(poste, new SuiviLigne(EtatLigne.CONFLIT, Set.of("places"), Map.of("places",
                new ConflitChamp(1, 7, 3, "Romarin ÉRABLE", Instant.parse("2026-11-20T08:30:00Z"))), List.of()));
        base.prevenir(ChangementLignes.de("poste", List.of(poste)));
        Ecran.assurer(() -> assertThat(textes(robot, ".volet .label")).containsSubsequence("Ma valeur", "2", "Serveur",
                "3"));
    }

    @Test
    void garde_chaque_lettre_si_vite_qu_elles_soient_tapees(FxRobot robot) throws Exception {
        aller(robot, 1, "libelle");
        // all in one pulse: the editor has no time to be painted between two letters
        robot.interact(() -> {
            for (char lettre : "Nuit".toCharArray()) {
                Node cible = ecran.getScene().getFocusOwner();
                Event.fireEvent(cible, new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(lettre), "", KeyCode.UNDEFINED,
                        false, false, false, false));
            }
        });
        robot.type(KeyCode.ENTER);

        Ecran.assurer(() -> assertThat(texte(1, "libelle")).isEqualTo("Nuit"));
    }

    @Test
    void change_avec_F2_et_abandonne_avec_echap(FxRobot robot) throws Exception {
        aller(robot, 2, "libelle");
        robot.type(KeyCode.F2);
        robot.write(" bis").type(KeyCode.ESCAPE);
        Ecran.assurer(() -> assertThat(texte(2, "libelle")).isEqualTo("Court séjour gériatrique"));

        robot.type(KeyCode.F2).type(KeyCode.END);
        robot.write(" bis").type(KeyCode.TAB);
        Ecran.assurer(() -> assertThat(texte(2, "libelle")).isEqualTo("Court séjour gériatrique bis"));
        Ecran.assurer(() -> assertThat(modele().colonneActive().id()).isEqualTo("semestre"));
    }

    @Test
    void propose_les_references_par_numero_ou_libelle(FxRobot robot) throws Exception {
        aller(robot, 5, "agrement");
        robot.write("240001870004");
        jusquA(robot, () -> robot.lookup(".candidats").queryListView().getItems().size() == 1);
        robot.type(KeyCode.ENTER);

        Ecran.assurer(() -> assertThat(texte(5, "agrement")).isEqualTo("240001870004"));
    }

    @Test
    void colle_une_plage_et_la_defait_depuis_le_bandeau(FxRobot robot) throws Exception {
        aller(robot, 0, "places");
        robot.interact(() -> {
            ClipboardContent contenu = new ClipboardContent();
            contenu.putString("3\n4\nbeaucoup\n");
            Clipboard.getSystemClipboard().setContent(contenu);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);

        Ecran.assurer(() -> assertThat(texte(2, "places")).isEqualTo("beaucoup"));
        Ecran.assurer(() -> assertThat(modele().selection().courante().cellules()).isEqualTo(3));
        Ecran.agir(".toast .button", Button.class, b -> b.getText().equals("Annuler"), Button::fire);
        Ecran.assurer(() -> assertThat(texte(2, "places")).isEqualTo("1"));
    }

    @Test
    void trie_par_un_clic_sur_l_en_tete(FxRobot robot) throws Exception {
        aller(robot, 0, "libelle");
        Node entete = entete(robot, "Nom");
        robot.clickOn(entete);
        jusquA(robot, () -> texte(0, "libelle").equals("Addictologie de liaison"));
        robot.clickOn(entete);
        jusquA(robot, () -> texte(0, "libelle").startsWith("Urgences"));
    }

    @Test
    void filtre_par_les_valeurs_cochees_et_ote_la_puce(FxRobot robot) throws Exception {
        aller(robot, 0, "libelle");
        robot.interact(() -> ecran.grille().filtrer(modele().colonne("specialite_appel")));
        jusquA(robot, () -> robot.lookup(".filtre .list-view").queryAll().stream()
                .anyMatch(l -> l instanceof ListView<?> valeurs && valeurs.getItems().size() > 1));
        robot.write("gér");
        robot.type(KeyCode.ENTER);
        jusquA(robot, () -> modele().montrees().get() == 6);
        Ecran.assurer(() -> assertThat(modele().filtres())
                .containsExactly(new Filtre.Valeurs("specialite_appel", Set.of("Gériatrie"))));
        Ecran.assurer(
                () -> assertThat(textes(robot, ".puce > .label")).containsExactly("Spécialité d’appel", "Gériatrie"));

        robot.clickOn(".puce > .button");
        jusquA(robot, () -> modele().montrees().get() == 26);
    }

    @Test
    void garde_ce_que_la_recherche_du_filtre_a_trouve_qu_on_clique_ou_qu_on_tape_Entree(FxRobot robot)
            throws Exception {
        aller(robot, 0, "libelle");
        ouvrirLesValeurs(robot, "specialite_appel");
        robot.write("gér");
        robot.clickOn("Appliquer");
        jusquA(robot, () -> modele().montrees().get() == 6);
        Ecran.assurer(() -> assertThat(ecran.grille().clavier().isFocused()).isTrue());

        ouvrirLesValeurs(robot, "specialite_appel");
        robot.write("urgence");
        robot.clickOn("#ajouter-aux-valeurs");
        robot.clickOn("Appliquer");
        jusquA(robot, () -> modele().montrees().get() > 6);
        Ecran.assurer(() -> assertThat(modele().filtres()).containsExactly(
                new Filtre.Valeurs("specialite_appel", Set.of("Gériatrie", "Médecine d’urgence"))));
    }

    @Test
    void trouve_la_valeur_vide_par_son_nom_et_n_en_garde_jamais_aucune(FxRobot robot) throws Exception {
        aller(robot, 0, "indication");
        robot.write("SASPAS");
        robot.type(KeyCode.ENTER);
        ouvrirLesValeurs(robot, "indication");
        robot.write("introuvable");
        robot.type(KeyCode.ENTER);
        Ecran.assurer(() -> assertThat(modele().filtres()).isEmpty());
        Ecran.assurer(() -> assertThat(textes(robot, ".filtre .pied > .label")).containsExactly("Cochez une valeur"));
        touches(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write("vide");
        robot.type(KeyCode.ENTER);
        Ecran.assurer(
                () -> assertThat(modele().filtres()).containsExactly(new Filtre.Valeurs("indication", Set.of(""))));
    }

    private void ouvrirLesValeurs(FxRobot robot, String colonne) throws Exception {
        robot.interact(() -> ecran.grille().filtrer(modele().colonne(colonne)));
        jusquA(robot, () -> robot.lookup(".filtre .list-view").queryAll().stream()
                .anyMatch(l -> l instanceof ListView<?> valeurs && valeurs.getItems().size() > 1));
    }

    @Test
    void cherche_avec_Ctrl_F_et_sort_du_vide(FxRobot robot) throws Exception {
        aller(robot, 0, "libelle");
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("introuvable");
        jusquA(robot, () -> modele().montrees().get() == 0);
        Ecran.assurer(() -> assertThat(textes(robot, ".etat-vide > .label"))
                .contains("Aucune ligne ne répond à la recherche «\u00a0introuvable\u00a0»"));
        robot.type(KeyCode.ESCAPE);
        jusquA(robot, () -> modele().montrees().get() == 26);
    }

    @Test
    void choisit_une_plage_a_la_souris_et_au_clavier(FxRobot robot) throws Exception {
        aller(robot, 1, "libelle");
        Node premiere = cellule(robot, "Urgences adultes");
        Node derniere = cellule(robot, "SAMU 37 – SMUR");
        robot.drag(premiere, MouseButton.PRIMARY).dropTo(derniere);
        Ecran.assurer(() -> assertThat(modele().selection().courante()).isEqualTo(new Plage(5, 1, 7, 1)));

        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        Ecran.assurer(() -> assertThat(modele().selection().courante().cellules()).isEqualTo(6));
        robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);
        Ecran.assurer(() -> assertThat(modele().selection().courante().haut()).isZero());
        Ecran.assurer(() -> assertThat(modele().selection().courante().bas()).isEqualTo(25));
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        Ecran.assurer(() -> assertThat(modele().selection().courante().cellules())
                .isEqualTo(26L * modele().colonnes().size()));
    }

    @Test
    void F8_va_a_l_anomalie_suivante_et_le_volet_la_compte(FxRobot robot) throws Exception {
        aller(robot, 0, "libelle");
        robot.type(KeyCode.F8);
        Ecran.assurer(() -> assertThat(modele().selection().courante()).isEqualTo(Plage.cellule(5, 0)));
        Ecran.assurer(() -> assertThat(textes(robot, ".volet-pied > .label")).containsExactly("1", "sur 2"));
        robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        Ecran.assurer(() -> assertThat(robot.lookup(".volet").query().isVisible()).isFalse());
    }

    @Test
    void les_colonnes_figees_restent_quand_on_defile(FxRobot robot) throws Exception {
        aller(robot, 0, "agrement");
        robot.type(KeyCode.END);
        jusquA(robot, () -> ecran.grille()
                .sceneToLocal(cellule(robot, "240001610003").localToScene(0, 0)).getX() == 44.0);
        Ecran.assurer(() -> assertThat(modele().colonneActive().id()).isEqualTo("dernier_changement"));
        Ecran.assurer(() -> {
            Node derniere = entete(robot, "Derniers changements");
            assertThat(ecran.grille().sceneToLocal(derniere.localToScene(derniere.getLayoutBounds())).getMaxX())
                    .isLessThan(ecran.grille().getWidth());
        });
        Node cadre = Ecran.trouver(".cadre-selection", Node.class);
        Ecran.assurer(
                () -> assertThat(cadre.getParent().getClip().getBoundsInParent().contains(cadre.getBoundsInParent()))
                        .isTrue());
    }

    private String texte(int ligne, String colonne) {
        return modele().texte(modele().ligne(ligne), modele().colonne(colonne));
    }
}
