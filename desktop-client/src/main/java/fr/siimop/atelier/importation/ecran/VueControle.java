package fr.siimop.atelier.importation.ecran;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.grille.table.Travaux;
import fr.siimop.atelier.importation.ModeleImport;

/** Every line being checked: how far, and a button that stops it. */
final class VueControle extends StackPane implements VueEtape {

    private final Label quoi = new Label();
    private final Label combien = new Label();
    private final ProgressBar barre = new ProgressBar();
    private final Button annuler = new Button("Annuler");
    private final Subscription abonnement;

    VueControle(ModeleImport modele) {
        quoi.getStyleClass().add("titre-volet");
        combien.getStyleClass().add("attenue");
        barre.setMaxWidth(Double.MAX_VALUE);
        barre.setAccessibleText("Avancement du contrôle");
        annuler.setId("import-interrompre");
        annuler.setOnAction(e -> modele.interrompre());
        VBox carte = new VBox(10, quoi, barre, combien, annuler);
        carte.getStyleClass().add("carte");
        carte.setMaxSize(460, USE_PREF_SIZE);
        carte.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(carte);
        abonnement = modele.travaux().enCours().subscribe(this::montrer);
    }

    @Override
    public void quitter() {
        abonnement.unsubscribe();
    }

    private void montrer(Travaux.@Nullable EnCours enCours) {
        if (enCours != null) {
            quoi.setText(enCours.quoi());
            barre.setProgress(enCours.avancement().part());
            long total = enCours.avancement().total();
            combien.setText(total == 0
                    ? "Lecture des lignes de SiiMOP…"
                    : Phrases.nombre(enCours.avancement().faits()) + " sur "
                            + Phrases.pluriel(total, "ligne", "lignes"));
        }
    }

    @Override
    public void requestFocus() {
        annuler.requestFocus();
    }
}
