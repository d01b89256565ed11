package fr.siimop.atelier.grille.apercu;

import javafx.scene.Node;
import javafx.stage.Stage;

import fr.siimop.atelier.grille.table.Confirmation;
import fr.siimop.atelier.grille.table.ModeleTable;

/** Opens the windows of the bulk gestures for one table. */
public final class Apercus {

    private final ModeleTable modele;
    private final Node table;

    public Apercus(ModeleTable modele, Node table) {
        this.modele = modele;
        this.table = table;
        modele.edition().aConfirmer().addListener((o, avant, confirmation) -> {
            if (confirmation != null) {
                confirmer(confirmation);
            }
        });
    }

    private void confirmer(Confirmation confirmation) {
        Stage[] fenetre = new Stage[1];
        PanneauGeste panneau = new PanneauGeste(modele, confirmation.apercu().demande().titre(), null,
                fait -> {
                    fenetre[0].close();
                    if (fait) {
                        confirmation.ensuite().run();
                    }
                });
        panneau.montrer(confirmation.apercu());
        fenetre[0] = FenetreGeste.ouvrir(table, confirmation.apercu().demande().titre(), panneau);
        fenetre[0].setOnHidden(e -> {
            modele.edition().aConfirmer().set(null);
            table.getScene().getWindow().requestFocus();
            table.requestFocus();
        });
    }
}
