package fr.siimop.atelier.grille.fiche;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/**
 * One or two fields and the lines under them, which help until they say what is wrong. Their room is kept from the start:
 * nothing moves when they speak.
 */
public final class ChampGuide extends VBox {

    /** Help for a date. */
    public static final String DATE = "Comme vous l’écrivez d’habitude\u00a0: 3/5/27, 3 mai 2027.";

    private static final PseudoClass FAUTIF = PseudoClass.getPseudoClass("fautif");
    private static final double LIGNE = 17;

    private final String aide;
    private final Label dessous = new Label();
    private @Nullable TextInputControl fautif;
    private Subscription suivi = Subscription.EMPTY;

    /**
     * @param aide   what is to be known before one types; may be empty
     * @param lignes kept for what may have to be said
     */
    public ChampGuide(Node contenu, String aide, int lignes) {
        super(2);
        this.aide = aide;
        dessous.setWrapText(true);
        dessous.setAlignment(Pos.TOP_LEFT);
        dessous.setMaxWidth(Double.MAX_VALUE);
        dessous.setMinHeight(lignes * LIGNE);
        getChildren().addAll(contenu, dessous);
        effacer();
    }

    /** Says what is wrong, until the field changes; it takes the keyboard. */
    public void dire(TextInputControl champ, String phrase) {
        effacer();
        dessous.setText(phrase);
        dessous.getStyleClass().setAll("label", "champ-anomalie", "erreur");
        fautif = champ;
        champ.pseudoClassStateChanged(FAUTIF, true);
        champ.setAccessibleHelp(phrase);
        champ.requestFocus();
        suivi = champ.textProperty().subscribe((avant, apres) -> effacer());
    }

    /** Nothing is wrong, as far as one knows. */
    public void effacer() {
        suivi.unsubscribe();
        suivi = Subscription.EMPTY;
        TextInputControl avant = fautif;
        fautif = null;
        if (avant != null) {
            avant.pseudoClassStateChanged(FAUTIF, false);
            avant.setAccessibleHelp(null);
        }
        dessous.setText(aide);
        dessous.getStyleClass().setAll("label", "champ-anomalie", "aide");
    }
}
