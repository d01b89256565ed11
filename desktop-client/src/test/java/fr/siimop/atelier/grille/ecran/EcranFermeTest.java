package fr.siimop.atelier.grille.ecran;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.List;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.TableEssai;
import fr.siimop.atelier.grille.BaseMemoire;
import fr.siimop.atelier.grille.Commande;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ServicesGrille;
import fr.siimop.atelier.poste.EcranPostes;
import fr.siimop.modele.descripteur.Ligne;

/** The first and the last moment of a screen. */
class EcranFermeTest {

    private final BaseMemoire base = JeuPostes.maquette();

    /** A session lasts all day, and so do its undo stack and its rows. */
    @Test
    void un_onglet_ferme_ne_reste_pas_en_memoire() throws Exception {
        ServicesGrille services = TableEssai.services(base);
        WeakReference<EcranTable> ecran = new WeakReference<>(TableEssai.montrer(services, EcranPostes::creer));
        Ligne poste = base.lignes("poste").getFirst();
        Ecran.sur(() -> {
            ecran.get().fiche().ouvrir();
            services.pile().executer(new Commande("saisie", "poste",
                    List.of(new Commande.Modification(poste.id(), "places", 2, 4))));
            services.pile().annuler();
            return null;
        });
        Ecran.fermer();
        Ecran.attendre("plus en mémoire", () -> {
            System.gc();
            return ecran.get() == null;
        });
    }

    @Test
    void Ctrl_F_aussitot_ouvert_mene_a_la_recherche() throws Exception {
        Ecran.ouvrir();
        Node actif = Ecran.sur(() -> {
            EcranTable ecran = EcranPostes.creer(TableEssai.services(base));
            Scene scene = new Scene(ecran);
            Ecran.apparence().habiller(scene);
            Event.fireEvent(ecran, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F, false, true, false, false));
            ecran.close();
            return scene.getFocusOwner();
        });
        assertThat(actif).isNotNull();
        assertThat(actif.getAccessibleText()).isEqualTo("Chercher dans la table");
    }
}
