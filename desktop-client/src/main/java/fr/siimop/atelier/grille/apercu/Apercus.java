package fr.siimop.atelier.grille.apercu;

import java.util.function.Consumer;
import java.util.function.Supplier;

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

    /** Ctrl H. */
    public void remplacer() {
        FormulaireRemplacer formulaire = new FormulaireRemplacer(modele);
        composer("Rechercher et remplacer", formulaire, formulaire::lire, formulaire::ecouter);
    }

    /** « Action de masse ». */
    public void changerEnMasse() {
        FormulaireMasse formulaire = new FormulaireMasse(modele);
        composer("Action de masse", formulaire, formulaire::lire, formulaire::ecouter);
    }

    private void composer(String titre, Node formulaire, Supplier<PrevisionVive.Formulaire> lire,
            Consumer<Runnable> ecouter) {
        Stage[] fenetre = new Stage[1];
        PanneauGeste panneau = new PanneauGeste(modele, titre, formulaire, fait -> fenetre[0].close());
        PrevisionVive prevision = new PrevisionVive(modele, panneau, lire);
        ecouter.accept(prevision::relancer);
        fenetre[0] = FenetreGeste.ouvrir(table, titre, panneau);
        fenetre[0].setOnHidden(e -> {
            prevision.arreter();
            rendreLeClavier();
        });
        prevision.relancer();
    }

    private void rendreLeClavier() {
        table.getScene().getWindow().requestFocus();
        table.requestFocus();
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
            rendreLeClavier();
        });
    }
}
