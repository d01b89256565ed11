package fr.siimop.atelier.coquille;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Bottom of the window: figures of the screen on the left, the link to the server on the right. */
final class BarreEtat extends HBox {

    private final ModeleCoquille modele;
    private final HBox gauche = new HBox();
    private final Label etat = new Label();
    private final Timeline chaqueMinute = new Timeline(new KeyFrame(Duration.minutes(1), e -> passerUneMinute()));

    BarreEtat(ModeleCoquille modele) {
        this.modele = modele;
        getStyleClass().add("barre-etat");
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        etat.setId("etat-synchro");
        etat.setAccessibleRole(AccessibleRole.TEXT);
        HBox droite = new HBox(etat);
        droite.getStyleClass().addAll("figure", "derniere");
        getChildren().addAll(gauche, pousse, droite);
        modele.situation().addListener(o -> peindre());
        modele.comptes().addListener(o -> peindre());
        modele.bilan().addListener(o -> peindre());
        chaqueMinute.setCycleCount(Timeline.INDEFINITE);
        chaqueMinute.play();
        peindre();
    }

    void montrer(@Nullable Node chiffres) {
        gauche.getChildren().clear();
        if (chiffres != null) {
            gauche.getChildren().add(chiffres);
        }
    }

    void fermer() {
        chaqueMinute.stop();
    }

    private void passerUneMinute() {
        modele.regarderLHeure();
        peindre();
    }

    private void peindre() {
        etat.setText(modele.etat());
        etat.setGraphic(new FontIcon(Textes.icone(modele.situation().get().etat())));
    }
}
