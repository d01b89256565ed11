package fr.siimop.atelier.grille.apercu;

import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.table.Confirmation;
import fr.siimop.atelier.grille.table.ModeleTable;

/** Opens the windows of the bulk gestures for one table. */
public final class Apercus {

    private final ModeleTable modele;
    private final Node table;
    private @Nullable Confirmation montree;

    public Apercus(ModeleTable modele, Node table) {
        this.modele = modele;
        this.table = table;
        modele.edition().aConfirmer().addListener(o -> suivre());
        table.sceneProperty().addListener(o -> Platform.runLater(this::suivre));
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
        if (table.getScene() != null) {
            table.getScene().getWindow().requestFocus();
            table.requestFocus();
        }
    }

    /** Who went to another tab meanwhile is shown it when she comes back. */
    private void suivre() {
        Confirmation attendue = modele.edition().aConfirmer().get();
        if (attendue != null && table.getScene() != null && attendue != montree) {
            montree = attendue;
            confirmer(attendue);
        }
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
            montree = null;
            modele.edition().aConfirmer().set(null);
            rendreLeClavier();
        });
    }
}
