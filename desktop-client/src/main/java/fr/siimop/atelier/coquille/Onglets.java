package fr.siimop.atelier.coquille;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.grille.table.Phrases;

/** The open screens. The first tab, the home, stays. */
final class Onglets extends BorderPane {

    private static final PseudoClass CHOISI = PseudoClass.getPseudoClass("choisi");
    private static final PseudoClass SERRE = PseudoClass.getPseudoClass("serre");

    /** With more of them, what is around a title leaves room to it. */
    private static final int AU_LARGE = 8;
    private static final double MOINDRE = 48;
    /** A longer title would leave no room to the others; it is read in full on the screen. */
    private static final double TITRE_MAXIMUM = 240;

    private final BarreOnglets barre = new BarreOnglets();
    private final StackPane contenu = new StackPane();
    private final List<Onglet> ouverts = new ArrayList<>();
    private final Consumer<Onglet> montre;
    private final Consumer<String> prevenir;
    private @Nullable Onglet courant;
    private @Nullable Onglet prevenu;

    record Onglet(Rubrique rubrique, String titre, Ecran ecran, HBox poignee) {}

    /** @param prevenir told what closing a tab would lose, before it does */
    Onglets(Consumer<Onglet> montre, Consumer<String> prevenir) {
        this.montre = montre;
        this.prevenir = prevenir;
        barre.getStyleClass().add("onglets");
        getStyleClass().add("plaque");
        setTop(barre);
        setCenter(contenu);
        setMinSize(0, 0);
    }

    void ouvrir(Rubrique rubrique, Supplier<Ecran> fabrique) {
        choisir(ouvert(rubrique).orElseGet(() -> creer(rubrique, rubrique.libelle(), fabrique.get())));
    }

    /** The tab of an entry, under its own title. */
    Optional<Onglet> ouvert(Rubrique rubrique) {
        return ouverts.stream()
                .filter(o -> o.rubrique().id().equals(rubrique.id()) && o.titre().equals(rubrique.libelle()))
                .findFirst();
    }

    /** One more tab of the same entry, under its own title, beside the current one. */
    void ajouter(Rubrique rubrique, String titre, Ecran ecran) {
        choisir(creer(rubrique, titre, ecran));
    }

    Optional<Onglet> courant() {
        return Optional.ofNullable(courant);
    }

    void fermerLeCourant() {
        courant().ifPresent(this::fermer);
    }

    void suivant(int pas) {
        if (courant != null) {
            choisir(ouverts.get(Math.floorMod(ouverts.indexOf(courant) + pas, ouverts.size())));
        }
    }

    void toutFermer() {
        ouverts.forEach(o -> o.ecran().close());
        ouverts.clear();
    }

    private Onglet creer(Rubrique rubrique, String nom, Ecran ecran) {
        Label titre = new Label(nom);
        titre.setMaxWidth(TITRE_MAXIMUM);
        titre.setTooltip(new Tooltip(nom));
        HBox poignee = new HBox(titre);
        poignee.setId("onglet-" + rubrique.id());
        poignee.getStyleClass().add("onglet");
        poignee.setMaxHeight(Double.MAX_VALUE);
        Onglet onglet = new Onglet(rubrique, nom, ecran, poignee);
        if (ouverts.isEmpty()) {
            titre.setGraphic(new FontIcon(rubrique.icone()));
        } else {
            Button croix = new Button("", new FontIcon("mdi2c-close"));
            croix.getStyleClass().addAll("discret", "icone");
            croix.setFocusTraversable(false);
            croix.setAccessibleText("Fermer l’onglet " + nom);
            croix.setTooltip(new Tooltip("Fermer (Ctrl W)"));
            croix.setOnAction(e -> fermer(onglet));
            poignee.getChildren().add(croix);
        }
        poignee.setOnMousePressed(e -> {
            if (e.getButton() == MouseButton.MIDDLE) {
                fermer(onglet);
            } else {
                choisir(onglet);
            }
        });
        int place = courant == null || nom.equals(rubrique.libelle()) ? ouverts.size() : ouverts.indexOf(courant) + 1;
        ouverts.add(place, onglet);
        barre.getChildren().add(place, poignee);
        barre.pseudoClassStateChanged(SERRE, ouverts.size() > AU_LARGE);
        return onglet;
    }

    private void choisir(Onglet onglet) {
        if (onglet == courant) {
            return;
        }
        courant = onglet;
        for (Onglet ouvert : ouverts) {
            ouvert.poignee().pseudoClassStateChanged(CHOISI, ouvert == onglet);
            // when they are many the others give way: the name of what one looks at stays
            ouvert.poignee().setMinWidth(ouvert == onglet ? USE_PREF_SIZE : MOINDRE);
        }
        contenu.getChildren().setAll(onglet.ecran().noeud());
        onglet.ecran().revenir();
        montre.accept(onglet);
        onglet.ecran().prendreLeClavier();
    }

    private void fermer(Onglet onglet) {
        int place = ouverts.indexOf(onglet);
        if (place <= 0 || retenir(onglet)) {
            return;
        }
        ouverts.remove(onglet);
        barre.getChildren().remove(onglet.poignee());
        barre.pseudoClassStateChanged(SERRE, ouverts.size() > AU_LARGE);
        if (onglet == courant) {
            choisir(ouverts.get(place - 1));
        }
        onglet.ecran().close();
    }

    /** What was begun in a form is not lost by one key: the first time says so. */
    private boolean retenir(Onglet onglet) {
        List<String> commences = onglet.ecran().commence();
        boolean premiere = !commences.isEmpty() && onglet != prevenu;
        prevenu = premiere ? onglet : null;
        if (premiere) {
            prevenir.accept("Vous avez commencé quelque chose dans la fiche de "
                    + commences.stream().map(Phrases::entreGuillemets).collect(Collectors.joining(", "))
                    + "\u00a0: finissez-le, ou fermez l’onglet de nouveau pour y renoncer.");
        }
        return premiere;
    }
}
