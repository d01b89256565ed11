package fr.siimop.atelier.importation.ecran;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.importation.Compte;
import fr.siimop.atelier.importation.ecran.FiltreLignes.Part;

/** How many lines are where, in proportion; each part is a filter, and pressed again shows all. */
final class BarreSorts extends HBox {

    private static final PseudoClass CHOISI = PseudoClass.getPseudoClass("choisi");
    private static final double ESPACE = 3;
    private static final double MINIMUM = 150;

    private final Map<Part, Button> boutons = new EnumMap<>(Part.class);
    private final Map<Part, Integer> nombres = new EnumMap<>(Part.class);

    BarreSorts(Consumer<Part> choisir) {
        super(ESPACE);
        getStyleClass().add("barre-sorts");
        setMinWidth(0);
        for (Part part : Part.values()) {
            Button bouton = new Button();
            bouton.setId("part-" + part.name().toLowerCase(java.util.Locale.ROOT));
            bouton.getStyleClass().addAll("part", part.classe());
            bouton.setMinWidth(0);
            bouton.setOnAction(e -> choisir.accept(part));
            boutons.put(part, bouton);
        }
    }

    void montrer(Compte compte, @Nullable Part choisie) {
        nombres.put(Part.PRETES, compte.creees() + compte.modifiees());
        nombres.put(Part.DEJA, compte.inchangees());
        nombres.put(Part.EN_ERREUR, compte.enErreur());
        nombres.put(Part.A_VERIFIER, compte.aVerifier());
        nombres.put(Part.ECARTEES, compte.ecartees());
        getChildren().clear();
        boutons.forEach((part, bouton) -> {
            int nombre = nombres.getOrDefault(part, 0);
            Label chiffre = new Label(Phrases.nombre(nombre));
            chiffre.getStyleClass().add("part-nombre");
            bouton.setGraphic(chiffre);
            bouton.setText(part.mots(nombre));
            bouton.setAccessibleText(Phrases.nombre(nombre) + " " + part.mots(nombre)
                    + (part == choisie ? ", seules montrées" : ""));
            bouton.pseudoClassStateChanged(CHOISI, part == choisie);
            if (nombre > 0 || part == Part.PRETES) {
                getChildren().add(bouton);
            }
        });
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double largeur = getWidth() - getPadding().getLeft() - getPadding().getRight()
                - ESPACE * Math.max(0, getChildren().size() - 1);
        long total = Math.max(1, nombres.values().stream().mapToInt(n -> n).sum());
        double fixe = MINIMUM * getChildren().size();
        boutons.forEach((part, bouton) -> bouton.setPrefWidth(
                MINIMUM + Math.max(0, largeur - fixe) * nombres.getOrDefault(part, 0) / total));
        super.layoutChildren();
    }
}
