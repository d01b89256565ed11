package fr.siimop.atelier.grille.impression;

import java.util.Optional;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;

import fr.siimop.atelier.essai.Ecran;
import fr.siimop.atelier.essai.TableEssai;
import fr.siimop.atelier.grille.JeuPostes;
import fr.siimop.atelier.grille.ecran.EcranTable;
import fr.siimop.atelier.poste.EcranPostes;

class BoutonImprimerTest {

    @Test
    void dit_qu_il_n_y_a_pas_d_imprimante() throws Exception {
        EcranTable ecran = TableEssai.montrer(JeuPostes.maquette(), EcranPostes::creer);
        BoutonImprimer bouton = new BoutonImprimer(ecran.modele(), "Postes", Optional::empty);
        Ecran.sur(() -> {
            bouton.demander();
            return null;
        });
        Ecran.attendre("dit", () -> ecran.lookup(".toast > .label") instanceof Label dit
                && dit.getText().startsWith("Aucune imprimante n’est installée"));
        Ecran.attendre("fini", () -> ecran.modele().travaux().enCours().get() == null);
    }
}
