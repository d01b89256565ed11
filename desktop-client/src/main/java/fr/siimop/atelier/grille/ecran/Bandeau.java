package fr.siimop.atelier.grille.ecran;

import java.io.IOException;
import java.nio.file.Path;

import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.Geste;
import fr.siimop.atelier.grille.PileAnnulation;
import fr.siimop.atelier.grille.table.Annonce;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.systeme.ProgrammeSysteme;

/** Names the last gesture and offers to undo it, for 8 seconds, longer while the mouse or the keyboard is on it. */
final class Bandeau extends HBox {

    private static final Duration DUREE = Duration.seconds(8);

    private final Label texte = new Label();
    private final Button annuler;
    private final Button ouvrir = new Button("Ouvrir");
    private @Nullable Path fichier;
    private final PauseTransition attente = new PauseTransition(DUREE);
    private final Subscription suivis;

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
        ouvrir.setId("ouvrir-fichier");
        ouvrir.setOnAction(e -> ouvrir(modele));
        ouvrir.managedProperty().bind(ouvrir.visibleProperty());
        ouvrir.setMinWidth(USE_PREF_SIZE);
        texte.setMinWidth(0);
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
        PileAnnulation pile = modele.services().pile();
        // the undo stack outlives this screen
        suivis = Subscription.combine(pile.aAnnuler().subscribe((avant, apres) -> cacher()),
                // the same gesture done again after it was undone is said again
                pile.dernierFait().subscribe(() -> nommer(modele, pile.dernierFait().get())));
        // also when the same words are said again
        modele.annonce().addListener(o -> montrer(modele.annonce().get()));
    }

    /** What was done from a form, in the screen that one looks at. */
    private void nommer(ModeleTable modele, @Nullable Geste fait) {
        if (fait != null && !fait.bilan().isEmpty() && getScene() != null) {
            modele.annonce().set(new Annonce(fait.bilan(), true));
        }
    }

    private void montrer(@Nullable Annonce annonce) {
        if (annonce == null) {
            cacher();
            return;
        }
        if (getChildren().isEmpty()) {
            getChildren().addAll(texte, annuler, ouvrir, Icones.bouton("mdi2c-close", "Fermer", this::cacher));
        }
        texte.setText(annonce.texte());
        setAccessibleText(annonce.texte());
        annuler.setVisible(annonce.annulable());
        fichier = annonce.fichier();
        ouvrir.setVisible(fichier != null);
        setVisible(true);
        attente.playFromStart();
        notifyAccessibleAttributeChanged(javafx.scene.AccessibleAttribute.TEXT);
    }

    private void ouvrir(ModeleTable modele) {
        Path choisi = fichier;
        if (choisi != null) {
            cacher();
            modele.services().fond().execute(() -> {
                try {
                    ProgrammeSysteme.ouvrir(choisi);
                } catch (IOException e) {
                    modele.services().ui().execute(() -> modele.annonce().set(new Annonce(
                            "Aucun programme ne s’est ouvert\u00a0: le fichier est ici\u00a0: " + choisi, false)));
                }
            });
        }
    }

    void fermer() {
        suivis.unsubscribe();
        attente.stop();
    }

    private void cacher() {
        attente.stop();
        setVisible(false);
    }
}
