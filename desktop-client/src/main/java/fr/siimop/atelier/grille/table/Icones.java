package fr.siimop.atelier.grille.table;

import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import org.kordamp.ikonli.javafx.FontIcon;

/** Icons and icon buttons. An icon button always says in words what it does. */
public final class Icones {

    private Icones() {}

    public static FontIcon icone(String litteral, String... classes) {
        FontIcon icone = new FontIcon(litteral);
        icone.getStyleClass().addAll(classes);
        return icone;
    }

    public static Button bouton(String litteral, String mots, Runnable action) {
        Button bouton = new Button("", new FontIcon(litteral));
        bouton.getStyleClass().addAll("discret", "icone");
        bouton.setAccessibleText(mots);
        bulle(bouton, mots);
        bouton.setOnAction(e -> action.run());
        return bouton;
    }

    /** A tool tip is a window: one that no mouse asks for is never made. */
    public static void bulle(Control controle, String mots) {
        controle.addEventFilter(MouseEvent.MOUSE_ENTERED, e -> {
            if (controle.getTooltip() == null) {
                controle.setTooltip(bulle(mots));
            }
        });
    }

    public static Tooltip bulle(String mots) {
        Tooltip bulle = new Tooltip(mots);
        bulle.setShowDelay(Duration.millis(400));
        bulle.setWrapText(true);
        bulle.setMaxWidth(360);
        return bulle;
    }
}
