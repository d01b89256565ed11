package fr.siimop.atelier.grille.table;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Tri;

/** Two-line header: a click sorts, the chevron opens the filter and becomes a funnel when there is one. */
final class EnteteColonne extends HBox {

    private static final PseudoClass ACTIF = PseudoClass.getPseudoClass("actif");

    private final ModeleTable modele;
    private final ColonneGrille colonne;
    private final FontIcon sens = new FontIcon("mdi2a-arrow-up");
    private final FontIcon signe = new FontIcon("mdi2c-chevron-down");
    private final Button filtre;

    EnteteColonne(ModeleTable modele, ColonneGrille colonne, Runnable ouvrirFiltre) {
        this.modele = modele;
        this.colonne = colonne;
        getStyleClass().add("entete");
        Label libelle = new Label(colonne.libelle());
        libelle.setWrapText(true);
        libelle.setMaxHeight(34);
        libelle.setMinWidth(0);
        libelle.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(libelle, Priority.ALWAYS);
        libelle.setMaxWidth(Double.MAX_VALUE);
        filtre = Icones.bouton("mdi2c-chevron-down", "Filtrer «\u00a0" + colonne.libelle() + "\u00a0»", ouvrirFiltre);
        filtre.setGraphic(signe);
        filtre.setFocusTraversable(false);
        getChildren().addAll(libelle, sens, filtre);
        setOnMouseClicked(e -> {
            if (e.getButton() == MouseButton.PRIMARY && e.isStillSincePress()) {
                modele.basculerTri(colonne, e.isShiftDown());
            }
        });
        modele.tris().addListener((javafx.beans.Observable o) -> peindre());
        modele.filtres().addListener((javafx.beans.Observable o) -> peindre());
        peindre();
    }

    private void peindre() {
        Tri tri = modele.tris().stream().filter(t -> t.colonne().id().equals(colonne.id())).findFirst().orElse(null);
        sens.setVisible(tri != null);
        sens.setManaged(tri != null);
        sens.setIconLiteral(tri != null && !tri.croissant() ? "mdi2a-arrow-down" : "mdi2a-arrow-up");
        boolean filtree = modele.filtres().stream().anyMatch(f -> f.colonne().equals(colonne.id()));
        signe.setIconLiteral(filtree ? "mdi2f-filter" : "mdi2c-chevron-down");
        filtre.pseudoClassStateChanged(ACTIF, filtree);
    }
}
