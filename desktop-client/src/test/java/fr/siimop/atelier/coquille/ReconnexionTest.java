package fr.siimop.atelier.coquille;

import static fr.siimop.atelier.essai.FenetreEssai.U1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.FenetreEssai;
import fr.siimop.atelier.essai.ServeurContrat;
import fr.siimop.atelier.sync.EtatLiaison;

/** The token expires while something waits to be sent. */
class ReconnexionTest {

    @TempDir
    Path dossier;
    private FenetreEssai atelier;
    private ServeurContrat serveur;
    private ModeleCoquille modele;
    private final AtomicInteger demandes = new AtomicInteger();

    @BeforeEach
    void ouvrir() throws Exception {
        atelier = new FenetreEssai(dossier, 20);
        serveur = atelier.serveur;
        modele = atelier.modele;
        Ecran.sur(() -> {
            modele.surReconnexion(m -> {
                demandes.incrementAndGet();
                Reconnexion.demander(Ecran.scene().getWindow(), Ecran.apparence(), m);
            });
            return null;
        });
        atelier.lire();
        serveur.revoquerLesJetons();
        atelier.saisir(U1, 4);
        Ecran.taper(KeyCode.F9, false);
        Ecran.attendre("dialogue", () -> !champs().isEmpty());
    }

    @AfterEach
    void fermer() throws Exception {
        atelier.close();
    }

    @Test
    void le_bon_mot_de_passe_suffit_une_fois_et_ce_qui_attendait_part() throws Exception {
        repondre(ServeurContrat.MOT_DE_PASSE);
        Ecran.attendre("envoi", () -> modele.comptes().get().total() == 0 || demandes.get() > 1);

        assertThat(demandes).hasValue(1);
        assertThat(serveur.donnees.table("unite").get(U1)).containsEntry("places", 4);
        Ecran.attendre("en ligne", () -> modele.situation().get().etat() == EtatLiaison.EN_LIGNE);
        Ecran.attendre("dialogue fermé", () -> champs().isEmpty());
    }

    @Test
    void un_mauvais_mot_de_passe_le_dit_et_rien_n_est_perdu() throws Exception {
        repondre("autre chose");
        Ecran.attendre("dit là où l’on recommence", () -> !champs().isEmpty() && champs().getFirst().getText().isEmpty()
                && champs().getFirst().getParent().lookup(".champ-anomalie") instanceof Label raison
                && raison.getText().contains("ne vont pas ensemble"));
        assertThat(modele.comptes().get().total()).isEqualTo(1);
        repondre(ServeurContrat.MOT_DE_PASSE);
        Ecran.attendre("envoi", () -> modele.comptes().get().total() == 0);
    }

    @Test
    void le_bouton_principal_se_lit_et_le_dialogue_ne_se_double_pas() throws Exception {
        Ecran.sur(() -> {
            Reconnexion.demander(Ecran.scene().getWindow(), Ecran.apparence(), modele);
            return null;
        });
        assertThat(Ecran.sur(ReconnexionTest::champs)).hasSize(1);
        Button bouton = bouton();
        Ecran.sur(() -> {
            bouton.getScene().getRoot().applyCss();
            return null;
        });
        Color texte = (Color) bouton.getTextFill();
        Color fond = (Color) bouton.getBackground().getFills().getLast().getFill();
        assertThat(bouton.getText()).isEqualTo("Se reconnecter");
        assertThat(Math.abs(texte.getBrightness() - fond.getBrightness())).isGreaterThan(0.4);
    }

    private void repondre(String motDePasse) throws Exception {
        Button bouton = bouton();
        Ecran.sur(() -> {
            champs().getFirst().setText(motDePasse);
            bouton.fire();
            return null;
        });
    }

    private static Button bouton() throws Exception {
        return Ecran.sur(() -> {
            DialogPane volet = (DialogPane) champs().getFirst().getScene().getRoot();
            return (Button) volet.lookupButton(volet.getButtonTypes().stream()
                    .filter(t -> t.getButtonData() == ButtonData.OK_DONE).findFirst().orElseThrow());
        });
    }

    private static List<PasswordField> champs() {
        return Window.getWindows().stream().filter(w -> w.getScene() != null)
                .<Node>mapMulti((w, suite) -> w.getScene().getRoot().lookupAll("#mot-de-passe-encore").forEach(suite))
                .map(PasswordField.class::cast).toList();
    }
}
