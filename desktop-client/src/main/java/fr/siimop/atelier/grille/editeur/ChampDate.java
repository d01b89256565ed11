package fr.siimop.atelier.grille.editeur;

import java.time.LocalDate;
import java.util.Optional;

import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.ValeurInvalide;

/**
 * A field for a date, typed as one likes or taken from the calendar beside. What is typed stays, date or not, until it is
 * read.
 *
 * <p>The field is not that of the {@link DatePicker}: that one is written anew from its value at its first layout and whenever
 * the keyboard leaves it, which loses what was typed and is not, or not yet, a date.
 */
public final class ChampDate extends HBox {

    private static final TypeDate TYPE = new TypeDate();

    private final TextField champ = new TextField();
    private final DatePicker calendrier = new DatePicker();

    public ChampDate() {
        getStyleClass().add("date");
        getChildren().addAll(champ, calendrier);
        HBox.setHgrow(champ, Priority.ALWAYS);
        champ.setMinWidth(0);
        champ.setPrefColumnCount(8);
        champ.accessibleTextProperty().bind(accessibleTextProperty());
        champ.addEventHandler(KeyEvent.KEY_PRESSED, this::touche);
        // only its button is in sight
        calendrier.setEditable(false);
        calendrier.setFocusTraversable(false);
        calendrier.setMinWidth(Region.USE_PREF_SIZE);
        calendrier.setAccessibleText("Calendrier");
        calendrier.setOnShowing(e -> calendrier.setValue(lue(champ.getText())));
        calendrier.setOnAction(e -> prendre());
        calendrier.setOnHidden(e -> reprendreLeClavier());
    }

    /** What takes the keyboard. */
    public TextField champ() {
        return champ;
    }

    public void dater(LocalDate date) {
        champ.setText(TYPE.afficher(date));
    }

    /** Empty when nothing is typed. */
    public Optional<LocalDate> lire() throws ValeurInvalide {
        return champ.getText().isBlank() ? Optional.empty() : Optional.of(TYPE.lire(champ.getText()));
    }

    boolean surgi() {
        return calendrier.isShowing();
    }

    void fermer() {
        calendrier.hide();
    }

    private static @Nullable LocalDate lue(String texte) {
        try {
            return texte.isBlank() ? null : TYPE.lire(texte);
        } catch (ValeurInvalide e) {
            return null;
        }
    }

    private void touche(KeyEvent e) {
        if (e.getCode() == KeyCode.F4 || e.getCode() == KeyCode.DOWN && e.isAltDown()) {
            calendrier.requestFocus();
            calendrier.show();
            e.consume();
        }
    }

    private void prendre() {
        LocalDate prise = calendrier.getValue();
        if (prise != null && calendrier.isShowing()) {
            champ.setText(TYPE.afficher(prise));
        }
    }

    private void reprendreLeClavier() {
        if (isFocusWithin()) {
            champ.requestFocus();
            champ.end();
        }
    }
}
