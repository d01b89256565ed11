package fr.siimop.atelier.grille.fiche;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

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
    /** By field, in the order in which they were said. */
    private final Map<TextInputControl, Faute> fautes = new LinkedHashMap<>();

    private record Faute(String phrase, Subscription suivi) {}

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

    /** Says what is wrong with this field, until it changes; it takes the keyboard. */
    public void dire(TextInputControl champ, String phrase) {
        oublier(champ);
        fautes.put(champ, new Faute(phrase, champ.textProperty().subscribe((avant, apres) -> taire(champ))));
        champ.pseudoClassStateChanged(FAUTIF, true);
        champ.setAccessibleHelp(phrase);
        champ.requestFocus();
        montrer();
    }

    /** Nothing is wrong, as far as one knows. */
    public void effacer() {
        List.copyOf(fautes.keySet()).forEach(this::oublier);
        montrer();
    }

    private void taire(TextInputControl champ) {
        oublier(champ);
        montrer();
    }

    private void oublier(TextInputControl champ) {
        Faute faute = fautes.remove(champ);
        if (faute != null) {
            faute.suivi().unsubscribe();
            champ.pseudoClassStateChanged(FAUTIF, false);
            champ.setAccessibleHelp(null);
        }
    }

    private void montrer() {
        dessous.setText(fautes.isEmpty()
                ? aide
                : fautes.values().stream().map(Faute::phrase).collect(Collectors.joining("\n")));
        dessous.getStyleClass().setAll("label", "champ-anomalie", fautes.isEmpty() ? "aide" : "erreur");
    }
}
