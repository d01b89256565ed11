package fr.siimop.atelier.theme;

import java.util.List;
import java.util.Objects;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;

/**
 * Dresses every window in the chosen theme and changes them all at once when it changes. Pop-ups take the sheets of
 * their owner's scene, so only windows and dialogs need {@link #habiller}.
 */
public final class Apparence {

    private static final List<String> POLICES = List.of("IBMPlexSans-Regular", "IBMPlexSans-Medium",
            "IBMPlexSans-SemiBold");

    private final ObjectProperty<Theme> theme;

    public Apparence() {
        this(Theme.SYSTEME);
    }

    public Apparence(Theme choisi) {
        theme = new SimpleObjectProperty<>(choisi);
        for (String police : POLICES) {
            Font.loadFont(ressource("polices/" + police + ".woff"), 13);
        }
        theme.addListener(observable -> rhabiller());
        Platform.getPreferences().colorSchemeProperty().addListener(observable -> rhabiller());
        Application.setUserAgentStylesheet(Theme.base(sombre()));
    }

    public ObjectProperty<Theme> theme() {
        return theme;
    }

    public boolean sombre() {
        return switch (theme.get()) {
            case CLAIR -> false;
            case SOMBRE -> true;
            case SYSTEME -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    public void habiller(Scene scene) {
        scene.getStylesheets().setAll(ressource(sombre() ? "sombre.css" : "clair.css"), ressource("bases.css"),
                ressource("coquille.css"), ressource("grille.css"), ressource("importation.css"));
    }

    private void rhabiller() {
        Application.setUserAgentStylesheet(Theme.base(sombre()));
        Window.getWindows().stream().map(Window::getScene).filter(Objects::nonNull).forEach(this::habiller);
    }

    private static String ressource(String nom) {
        return Objects.requireNonNull(Apparence.class.getResource(nom), nom).toExternalForm();
    }
}
