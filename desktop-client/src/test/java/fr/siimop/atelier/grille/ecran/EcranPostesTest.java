package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.atelier.poste.EcranPostes;
import fr.siimop.atelier.theme.Apparence;
import fr.siimop.atelier.theme.Theme;

/** The screen of the postes, driven with keys and mouse as its users do. */
@ExtendWith(ApplicationExtension.class)
class EcranPostesTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private EcranTable ecran;

    @Start
    void ouvrir(Stage fenetre) {
        Apparence apparence = new Apparence();
        apparence.theme().set(Theme.CLAIR);
        ecran = EcranPostes.creer(ServicesGrille.de(base, base, Thread::startVirtualThread));
        Scene scene = new Scene(ecran, 990, 700);
        apparence.habiller(scene);
        fenetre.setScene(scene);
        fenetre.show();
    }

    @Test
    void tape_une_valeur_fausse_la_voit_expliquee_puis_la_defait(FxRobot robot) {
        aller(robot, 0, "places");
        robot.type(KeyCode.DIGIT0, KeyCode.ENTER);

        assertThat(texte(0, "places")).isEqualTo("0");
        assertThat(modele().selection().courante().ligne()).isEqualTo(1);
        robot.type(KeyCode.UP);
        assertThat(textes(robot, ".volet .diagnostic .titre")).anyMatch(t -> t.contains("en dehors des valeurs"));
        assertThat(textes(robot, ".toast > .label")).contains("1\u00a0cellule saisie\u00a0: 1 à corriger");
        assertThat(base.recues).isEmpty();

        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        assertThat(texte(0, "places")).isEqualTo("2");
        robot.press(KeyCode.CONTROL).type(KeyCode.Y).release(KeyCode.CONTROL);
        assertThat(texte(0, "places")).isEqualTo("0");
    }

    @Test
    void garde_chaque_lettre_si_vite_qu_elles_soient_tapees(FxRobot robot) {
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

        assertThat(texte(1, "libelle")).isEqualTo("Nuit");
    }

    @Test
    void change_avec_F2_et_abandonne_avec_echap(FxRobot robot) {
        aller(robot, 2, "libelle");
        robot.type(KeyCode.F2);
        robot.write(" bis").type(KeyCode.ESCAPE);
        assertThat(texte(2, "libelle")).isEqualTo("Court séjour gériatrique");

        robot.type(KeyCode.F2).type(KeyCode.END);
        robot.write(" bis").type(KeyCode.TAB);
        assertThat(texte(2, "libelle")).isEqualTo("Court séjour gériatrique bis");
        assertThat(modele().colonneActive().id()).isEqualTo("specialite_appel");
    }

    @Test
    void propose_les_references_par_numero_ou_libelle(FxRobot robot) {
        aller(robot, 5, "agrement");
        robot.write("240001870004");
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        robot.type(KeyCode.ENTER);

        assertThat(texte(5, "agrement")).isEqualTo("240001870004");
    }

    @Test
    void colle_une_plage_et_la_defait_depuis_le_bandeau(FxRobot robot) {
        aller(robot, 0, "places");
        robot.interact(() -> {
            ClipboardContent contenu = new ClipboardContent();
            contenu.putString("3\n4\nbeaucoup\n");
            Clipboard.getSystemClipboard().setContent(contenu);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);

        assertThat(texte(2, "places")).isEqualTo("beaucoup");
        assertThat(modele().selection().courante().cellules()).isEqualTo(3);
        Button annuler = WaitForAsyncUtils.waitForAsyncFx(5000, () -> robot.lookup(".toast .button")
                .<Button>queryAll().stream().filter(b -> b.getText().equals("Annuler")).findFirst().orElseThrow());
        robot.interact(annuler::fire);
        assertThat(texte(2, "places")).isEqualTo("1");
    }

    @Test
    void trie_par_un_clic_sur_l_en_tete(FxRobot robot) {
        attendre();
        Node entete = robot.lookup(".entete .label").<Label>queryAll().stream()
                .filter(l -> l.getText().equals("Nom")).findFirst().orElseThrow();
        robot.clickOn(entete);
        attendre();
        assertThat(texte(0, "libelle")).isEqualTo("Addictologie de liaison");
        robot.clickOn(entete);
        attendre();
        assertThat(texte(0, "libelle")).startsWith("Urgences");
    }

    @Test
    void filtre_par_les_valeurs_cochees_et_ote_la_puce(FxRobot robot) {
        attendre();
        robot.interact(() -> ecran.grille().filtrer(modele().colonne("specialite_appel")));
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        robot.write("gér");
        robot.type(KeyCode.ENTER);
        attendre();
        assertThat(modele().filtres()).containsExactly(new Filtre.Valeurs("specialite_appel", Set.of("Gériatrie")));
        assertThat(modele().montrees().get()).isEqualTo(6);
        assertThat(textes(robot, ".puce > .label")).containsExactly("Spécialité d’appel", "Gériatrie");

        robot.clickOn(".puce > .button");
        attendre();
        assertThat(modele().montrees().get()).isEqualTo(26);
    }

    @Test
    void cherche_avec_Ctrl_F_et_sort_du_vide(FxRobot robot) {
        aller(robot, 0, "libelle");
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("introuvable");
        attendre();
        assertThat(modele().montrees().get()).isZero();
        assertThat(textes(robot, ".etat-vide > .label"))
                .contains("Aucune ligne ne répond à la recherche «\u00a0introuvable\u00a0»");
        robot.type(KeyCode.ESCAPE);
        attendre();
        assertThat(modele().montrees().get()).isEqualTo(26);
    }

    @Test
    void choisit_une_plage_a_la_souris_et_au_clavier(FxRobot robot) {
        aller(robot, 1, "libelle");
        Node premiere = cellule(robot, "Urgences adultes");
        Node derniere = cellule(robot, "SAMU 37 – SMUR");
        robot.drag(premiere, MouseButton.PRIMARY).dropTo(derniere);
        assertThat(modele().selection().courante()).isEqualTo(new Plage(5, 1, 7, 1));

        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT);
        assertThat(modele().selection().courante().cellules()).isEqualTo(6);
        robot.press(KeyCode.CONTROL).type(KeyCode.SPACE).release(KeyCode.CONTROL);
        assertThat(modele().selection().courante().haut()).isZero();
        assertThat(modele().selection().courante().bas()).isEqualTo(25);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertThat(modele().selection().courante().cellules()).isEqualTo(26L * modele().colonnes().size());
    }

    @Test
    void F8_va_a_l_anomalie_suivante_et_le_volet_la_compte(FxRobot robot) {
        aller(robot, 0, "libelle");
        robot.type(KeyCode.F8);
        assertThat(modele().selection().courante()).isEqualTo(Plage.cellule(5, 0));
        assertThat(textes(robot, ".volet-pied > .label")).containsExactly("1", "sur 2 en anomalie");
        robot.press(KeyCode.CONTROL).type(KeyCode.I).release(KeyCode.CONTROL);
        assertThat(robot.lookup(".volet").query().isVisible()).isFalse();
    }

    @Test
    void les_colonnes_figees_restent_quand_on_defile(FxRobot robot) throws TimeoutException {
        aller(robot, 0, "agrement");
        robot.type(KeyCode.END);
        attendre();
        jusquA(robot, () -> ecran.grille()
                .sceneToLocal(cellule(robot, "240001610003").localToScene(0, 0)).getX() == 44.0);
        assertThat(modele().colonneActive().id()).isEqualTo("agrement_lie");
        Node derniere = robot.lookup(".entete .label").<Label>queryAll().stream()
                .filter(l -> l.getText().equals("Agrément lié")).findFirst().orElseThrow();
        assertThat(ecran.grille().sceneToLocal(derniere.localToScene(derniere.getLayoutBounds())).getMaxX())
                .isLessThan(ecran.grille().getWidth());
        Node cadre = robot.lookup(".cadre-selection").query();
        assertThat(cadre.getParent().getClip().getBoundsInParent().contains(cadre.getBoundsInParent())).isTrue();
    }

    /** What a layout pulse of the window brings about, a moment after the keys. */
    private static void jusquA(FxRobot robot, BooleanSupplier vrai) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> {
            AtomicBoolean lu = new AtomicBoolean();
            robot.interact(() -> lu.set(vrai.getAsBoolean()));
            return lu.get();
        });
    }

    private ModeleTable modele() {
        return ecran.modele();
    }

    private void aller(FxRobot robot, int ligne, String colonne) {
        attendre();
        robot.interact(() -> {
            ecran.prendreLeClavier();
            modele().selection().choisir(ligne, modele().colonnes().indexOf(modele().colonne(colonne)));
        });
        attendre();
    }

    private void attendre() {
        WaitForAsyncUtils.sleep(250, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String texte(int ligne, String colonne) {
        return modele().texte(modele().ligne(ligne), modele().colonne(colonne));
    }

    /** Read between two pulses: the scene must not change meanwhile. */
    private static java.util.List<String> textes(FxRobot robot, String selecteur) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> robot.lookup(selecteur).<Label>queryAll().stream()
                .map(Label::getText).filter(t -> !t.isEmpty()).toList());
    }

    private static Node cellule(FxRobot robot, String texte) {
        return robot.lookup(".cellule > .label").<Label>queryAll().stream().filter(l -> l.getText().equals(texte))
                .findFirst().orElseThrow().getParent();
    }
}
