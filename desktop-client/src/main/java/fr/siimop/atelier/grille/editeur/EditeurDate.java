package fr.siimop.atelier.grille.editeur;

import java.time.LocalDate;

import javafx.scene.Node;
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
 * A date typed as the grid shows it, or taken from the calendar beside.
 *
 * <p>The field is not that of the {@link DatePicker}: that one is written anew from its value at its first layout and whenever
 * the keyboard leaves it, which loses what was typed and is not, or not yet, a date.
 */
final class EditeurDate implements Editeur {

    private static final TypeDate TYPE = new TypeDate();

    private final TextField champ = new TextField();
    private final DatePicker calendrier = new DatePicker();
    private final HBox boite = new HBox(champ, calendrier);

    EditeurDate() {
        boite.getStyleClass().addAll("editeur", "date");
        HBox.setHgrow(champ, Priority.ALWAYS);
        champ.setMinWidth(0);
        champ.accessibleTextProperty().bind(boite.accessibleTextProperty());
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
        if (boite.isFocusWithin()) {
            champ.requestFocus();
            champ.end();
        }
    }

    @Override
    public Node noeud() {
        return boite;
    }

    @Override
    public void demarrer(String texte, boolean choisir, Runnable valider) {
        champ.setText(texte);
        champ.requestFocus();
        if (choisir) {
            champ.selectAll();
        } else {
            champ.deselect();
            champ.end();
        }
    }

    @Override
    public void preparer(Runnable changement) {
        champ.textProperty().addListener(o -> changement.run());
    }

    @Override
    public String texte() {
        return champ.getText();
    }

    @Override
    public boolean surgi() {
        return calendrier.isShowing();
    }

    @Override
    public void fermer() {
        calendrier.hide();
    }
}
