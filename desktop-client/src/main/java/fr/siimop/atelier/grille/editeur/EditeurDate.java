package fr.siimop.atelier.grille.editeur;

import java.time.LocalDate;

import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.TypeDate;
import fr.siimop.modele.descripteur.ValeurInvalide;

/** A date typed as the grid shows it, or taken from the calendar. */
final class EditeurDate implements Editeur {

    private static final TypeDate TYPE = new TypeDate();

    private final DatePicker champ = new DatePicker();

    EditeurDate() {
        champ.getStyleClass().add("editeur");
        champ.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate date) {
                return date == null ? "" : TYPE.afficher(date);
            }

            @Override
            public @Nullable LocalDate fromString(String texte) {
                return lue(texte);
            }
        });
    }

    private static @Nullable LocalDate lue(String texte) {
        try {
            return texte.isBlank() ? null : TYPE.lire(texte);
        } catch (ValeurInvalide e) {
            return null;
        }
    }

    @Override
    public Node noeud() {
        return champ;
    }

    @Override
    public void demarrer(String texte, boolean choisir, Runnable valider) {
        champ.setValue(lue(texte));
        champ.getEditor().setText(texte);
        champ.requestFocus();
        champ.getEditor().requestFocus();
        if (choisir) {
            champ.getEditor().selectAll();
        } else {
            champ.getEditor().deselect();
            champ.getEditor().end();
        }
        ecrireLaDateChoisie();
    }

    @Override
    public void preparer(Runnable changement) {
        ecrireLaDateChoisie();
        champ.getEditor().textProperty().addListener(o -> changement.run());
    }

    private void ecrireLaDateChoisie() {
        champ.setOnAction(e -> {
            if (champ.getValue() != null && champ.isShowing()) {
                champ.getEditor().setText(TYPE.afficher(champ.getValue()));
            }
        });
    }

    @Override
    public String texte() {
        return champ.getEditor().getText();
    }

    @Override
    public boolean surgi() {
        return champ.isShowing();
    }

    @Override
    public void fermer() {
        champ.hide();
    }
}
