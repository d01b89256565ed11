package fr.siimop.atelier.poste;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.TableEssai;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ecran.EcranTable;

/** A window of 1000 pixels leaves 800 to the table. */
class EcranEtroitTest {

    private final BaseMemoire base = JeuPostes.maquette();
    private final Region reste = new Region();
    private EcranTable ecran;

    private void laisser(double largeur) throws Exception {
        Ecran.sur(() -> {
            double autre = Ecran.scene().getWidth() - largeur;
            reste.setMinWidth(autre);
            reste.setPrefWidth(autre);
            return null;
        });
    }

    private static ContentDisplay masse() throws Exception {
        return Ecran.noeud("action-de-masse", Button.class).getContentDisplay();
    }

    @Test
    void les_actions_se_disent_par_leur_icone_et_rien_ne_deborde() throws Exception {
        Ecran.ouvrir();
        Ecran.montrer(() -> {
            ecran = EcranPostes.creer(TableEssai.services(base));
            BorderPane cadre = new BorderPane(ecran);
            cadre.setLeft(reste);
            return cadre;
        });
        Ecran.aFermer(ecran);
        Ecran.attendre("lignes", () -> ecran.modele().pret().get());
        laisser(800);
        Ecran.attendre("icônes", () -> masse() == ContentDisplay.GRAPHIC_ONLY);
        Ecran.attendre("dans la fenêtre", () -> {
            Node droite = ecran.lookup(".ecran-titre > .toggle-button");
            Bounds place = droite.localToScene(droite.getLayoutBounds());
            return ecran.localToScene(0, 0).getX() >= reste.getWidth() && place.getMaxX() <= Ecran.scene().getWidth();
        });
        assertThat(Ecran.noeud("action-de-masse", Button.class).getTooltip().getText()).isEqualTo("Action de masse");
        laisser(1200);
        Ecran.attendre("mots", () -> masse() == ContentDisplay.LEFT);
    }
}
