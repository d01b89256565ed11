package fr.siimop.atelier.grille.apercu;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.grille.table.Travaux;
import fr.siimop.atelier.grille.table.Travaux.EnCours;

/** How far a work is, with a button that stops it. Seen after 300 ms: what is shorter passes without a flicker. */
public final class Attente extends VBox {

    private static final Duration DELAI = Duration.millis(300);

    private final Label quoi = new Label();
    private final Label combien = new Label();
    private final ProgressBar barre = new ProgressBar();
    private final Button annuler = new Button("Annuler");
    private final PauseTransition delai = new PauseTransition(DELAI);

    public Attente() {
        super(6);
        getStyleClass().add("attente");
        setMaxSize(420, Region.USE_PREF_SIZE);
        quoi.getStyleClass().add("fort");
        combien.getStyleClass().add("attenue");
        barre.setMaxWidth(Double.MAX_VALUE);
        barre.setAccessibleText("Avancement");
        annuler.managedProperty().bind(annuler.visibleProperty());
        setVisible(false);
        delai.setOnFinished(e -> setVisible(true));
    }

    /** @param dessous what this hides while it is seen */
    void suivre(Travaux travaux, Node dessous) {
        dessous.opacityProperty().bind(javafx.beans.binding.Bindings.when(visibleProperty()).then(0.25).otherwise(1.0));
        suivre(travaux);
    }

    public void suivre(Travaux travaux) {
        travaux.enCours().addListener((o, avant, enCours) -> montrer(enCours));
    }

    /** For a work that cannot be stopped halfway; an empty name ends it. */
    public void nommer(String nom) {
        if (nom.isEmpty()) {
            cacher();
            return;
        }
        quoi.setText(Phrases.majuscule(nom));
        combien.setText("Écriture sur le disque de ce poste");
        barre.setProgress(ProgressBar.INDETERMINATE_PROGRESS);
        annuler.setVisible(false);
        attendre();
    }

    private void montrer(@Nullable EnCours enCours) {
        if (enCours == null) {
            cacher();
            return;
        }
        quoi.setText(enCours.quoi());
        annuler.setVisible(true);
        annuler.setOnAction(e -> {
            enCours.tache().annuler();
            cacher();
        });
        long total = enCours.avancement().total();
        combien.setText(total == 0
                ? ""
                : enCours.avancement().quoi() + "\u00a0: " + Phrases.nombre(enCours.avancement().faits()) + " sur "
                        + Phrases.nombre(total));
        barre.setProgress(enCours.avancement().part());
        attendre();
    }

    /** Most tables never have anything that long: what is shown is made for the first. */
    private void garnir() {
        HBox tete = new HBox(10, new VBox(2, quoi, combien), annuler);
        HBox.setHgrow(tete.getChildren().getFirst(), javafx.scene.layout.Priority.ALWAYS);
        tete.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(tete, barre);
    }

    private void attendre() {
        if (getChildren().isEmpty()) {
            garnir();
        }
        if (!isVisible() && delai.getStatus() != javafx.animation.Animation.Status.RUNNING) {
            delai.playFromStart();
        }
    }

    private void cacher() {
        delai.stop();
        setVisible(false);
    }
}
