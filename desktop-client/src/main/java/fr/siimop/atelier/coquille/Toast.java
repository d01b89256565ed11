package fr.siimop.atelier.coquille;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** What just happened, for 8 seconds, longer while one looks at it. */
final class Toast extends HBox {

    private final Label texte = new Label();
    private final PauseTransition attente = new PauseTransition(Duration.seconds(8));

    Toast(ModeleCoquille modele, Runnable voir) {
        getStyleClass().add("toast");
        setId("toast");
        setMaxWidth(USE_PREF_SIZE);
        texte.setMinWidth(0);
        Button detail = new Button("Voir");
        detail.setMinWidth(USE_PREF_SIZE);
        detail.setOnAction(e -> {
            cacher(modele);
            voir.run();
        });
        Button fermer = new Button("", new FontIcon("mdi2c-close"));
        fermer.getStyleClass().addAll("discret", "icone");
        fermer.setAccessibleText("Fermer");
        fermer.setOnAction(e -> cacher(modele));
        getChildren().addAll(texte, detail, fermer);
        setVisible(false);
        attente.setOnFinished(e -> cacher(modele));
        hoverProperty().or(focusWithinProperty()).addListener((o, avant, retenu) -> {
            if (retenu) {
                attente.stop();
            } else if (isVisible()) {
                attente.playFromStart();
            }
        });
        modele.annonce().addListener((o, avant, phrase) -> montrer(phrase));
    }

    private void montrer(@Nullable String phrase) {
        setVisible(phrase != null);
        if (phrase != null) {
            texte.setText(phrase);
            setAccessibleText(phrase);
            attente.playFromStart();
        }
    }

    private void cacher(ModeleCoquille modele) {
        attente.stop();
        modele.annonce().set(null);
    }
}
