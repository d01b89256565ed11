package fr.siimop.atelier.importation.ecran;

import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.importation.examen.Proposition;

/** One value that may be meant: the letters that differ are marked, and what the row is stands below. */
final class CarteProposition extends VBox {

    CarteProposition(Proposition proposition, String present, ToggleGroup groupe) {
        super(2);
        getStyleClass().add("carte-proposition");
        RadioButton choix = new RadioButton();
        choix.setToggleGroup(groupe);
        choix.setUserData(proposition);
        choix.setAccessibleText(proposition.texte() + ", " + ecarts(proposition) + ". " + proposition.detail());
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        Label ecarts = new Label(ecarts(proposition));
        ecarts.getStyleClass().add("secondaire");
        ecarts.setMinWidth(USE_PREF_SIZE);
        getChildren().add(new HBox(6, choix, texte(proposition.texte(), present), pousse, ecarts));
        if (!proposition.detail().isEmpty()) {
            Label detail = new Label(proposition.detail());
            detail.getStyleClass().add("secondaire");
            detail.setTooltip(Icones.bulle(proposition.detail()));
            getChildren().add(detail);
        }
        setOnMouseClicked(e -> choix.setSelected(true));
        choix.selectedProperty().subscribe(choisi -> pseudoClassStateChanged(
                javafx.css.PseudoClass.getPseudoClass("choisi"), choisi));
    }

    private static String ecarts(Proposition proposition) {
        return proposition.ecarts() > 4 ? "" : Phrases.pluriel(proposition.ecarts(), "écart", "écarts");
    }

    /** Texts of the same length are compared place by place; others by what they have in common at both ends. */
    private static TextFlow texte(String texte, String present) {
        int debut = 0;
        int commun = Math.min(texte.length(), present.length());
        while (debut < commun && meme(texte.charAt(debut), present.charAt(debut))) {
            debut++;
        }
        int fin = 0;
        while (fin < commun - debut
                && meme(texte.charAt(texte.length() - 1 - fin), present.charAt(present.length() - 1 - fin))) {
            fin++;
        }
        TextFlow flux = new TextFlow(morceau(texte.substring(0, debut), "fort"),
                morceau(texte.substring(debut, texte.length() - fin), "ecart"),
                morceau(texte.substring(texte.length() - fin), "fort"));
        flux.setMinWidth(0);
        return flux;
    }

    /** Capitals make no difference to what a cell means. */
    private static boolean meme(char une, char autre) {
        return Character.toLowerCase(une) == Character.toLowerCase(autre);
    }

    private static Text morceau(String texte, String classe) {
        Text morceau = new Text(texte);
        morceau.getStyleClass().addAll("proposition-texte", classe);
        return morceau;
    }
}
