package fr.siimop.atelier.grille.ecran;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.table.Annonce;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;

/** Names the last gesture and offers to undo it, for 8 seconds, longer while the mouse or the keyboard is on it. */
final class Bandeau extends HBox {

    private static final Duration DUREE = Duration.seconds(8);

    private final Label texte = new Label();
    private final Button annuler;
    private final PauseTransition attente = new PauseTransition(DUREE);

    Bandeau(ModeleTable modele) {
        getStyleClass().add("toast");
        setMaxWidth(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        Label touche = new Label("Ctrl Z");
        touche.getStyleClass().add("touche");
        annuler = new Button("Annuler", touche);
        annuler.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        annuler.setOnAction(e -> {
            modele.services().pile().annuler();
            cacher();
        });
        annuler.managedProperty().bind(annuler.visibleProperty());
        annuler.setMinWidth(USE_PREF_SIZE);
        Button fermer = Icones.bouton("mdi2c-close", "Fermer", this::cacher);
        texte.setMinWidth(0);
        getChildren().addAll(texte, annuler, fermer);
        setVisible(false);
        attente.setOnFinished(e -> cacher());
        Bindings.or(hoverProperty(), focusWithinProperty()).addListener((o, avant, retenu) -> {
            if (retenu) {
                attente.stop();
            } else if (isVisible()) {
                attente.playFromStart();
            }
        });
        // a gesture that says nothing ends the toast of the one before, which « Annuler » would no longer undo
        modele.services().pile().aAnnuler().addListener(o -> cacher());
        // also when the same words are said again
        modele.annonce().addListener(o -> montrer(modele.annonce().get()));
    }

    private void montrer(@Nullable Annonce annonce) {
        if (annonce == null) {
            cacher();
            return;
        }
        texte.setText(annonce.texte());
        setAccessibleText(annonce.texte());
        annuler.setVisible(annonce.annulable());
        setVisible(true);
        attente.playFromStart();
        notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.TEXT);
    }

    private void cacher() {
        attente.stop();
        setVisible(false);
    }
}
