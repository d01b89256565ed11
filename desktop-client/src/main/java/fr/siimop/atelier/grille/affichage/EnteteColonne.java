package fr.siimop.atelier.grille.affichage;

import java.util.List;
import java.util.function.Consumer;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Tri;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;

/**
 * Two-line header: a click sorts (Maj: one more key, whose rank is shown), Ctrl and a click select the column, the
 * chevron opens the filter and becomes a funnel when there is one.
 */
final class EnteteColonne extends HBox {

    private static final PseudoClass ACTIF = PseudoClass.getPseudoClass("actif");

    private final Grille grille;
    private final ModeleTable modele;
    private final ColonneGrille colonne;
    private final Consumer<Node> placer;
    private final FontIcon signe = new FontIcon("mdi2c-chevron-down");
    private final Button filtre;
    private @Nullable SigneTri tri;

    EnteteColonne(Grille grille, ColonneGrille colonne, Consumer<Node> placer) {
        this.grille = grille;
        this.modele = grille.modele();
        this.colonne = colonne;
        this.placer = placer;
        getStyleClass().add("entete");
        Label libelle = new Label(colonne.libelle());
        libelle.setWrapText(true);
        libelle.setMaxHeight(34);
        libelle.setMinWidth(0);
        libelle.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(libelle, Priority.ALWAYS);
        libelle.setMaxWidth(Double.MAX_VALUE);
        filtre = Icones.bouton("mdi2c-chevron-down", "Filtrer «\u00a0" + colonne.libelle() + "\u00a0»",
                () -> grille.filtrer(colonne));
        filtre.setGraphic(signe);
        filtre.setFocusTraversable(false);
        getChildren().addAll(libelle, filtre);
        setOnMouseClicked(this::cliquer);
        setOnContextMenuRequested(e -> {
            new MenuColonne(grille, colonne).show(this, e.getScreenX(), e.getScreenY());
            e.consume();
        });
        new GesteEntete(grille, colonne, this).installer();
        modele.tris().addListener((javafx.beans.Observable o) -> peindre());
        modele.filtres().addListener((javafx.beans.Observable o) -> peindre());
        peindre();
    }

    private void cliquer(MouseEvent e) {
        if (e.getButton() != MouseButton.PRIMARY || !e.isStillSincePress()) {
            return;
        }
        if (e.isShortcutDown()) {
            grille.clavier().requestFocus();
            modele.selection().colonneEntiere(modele.disposition().rang(colonne.id()),
                    modele.selection().cellules() > 1);
        } else {
            modele.basculerTri(colonne, e.isShiftDown());
        }
    }

    void ouvrirMenu() {
        new MenuColonne(grille, colonne).show(this, Side.BOTTOM, 0, 2);
    }

    @Override
    protected void layoutChildren() {
        placer.accept(this);
        super.layoutChildren();
    }

    private void peindre() {
        Tri cle = modele.tris().stream().filter(t -> t.colonne().id().equals(colonne.id())).findFirst().orElse(null);
        int rang = cle == null || modele.tris().size() < 2 ? 0 : modele.tris().indexOf(cle) + 1;
        marquer(cle, rang);
        boolean filtree = modele.filtres().stream().anyMatch(f -> f.colonne().equals(colonne.id()));
        signe.setIconLiteral(filtree ? "mdi2f-filter" : "mdi2c-chevron-down");
        filtre.pseudoClassStateChanged(ACTIF, filtree);
        setAccessibleText(colonne.libelle()
                + (cle == null ? "" : cle.croissant() ? ", tri croissant" : ", tri décroissant")
                + (rang > 0 ? ", clé " + rang : "") + (filtree ? ", filtrée" : ""));
    }

    /** Most columns are never sorted: what says how is made for those that are. */
    private void marquer(@Nullable Tri cle, int rang) {
        SigneTri signeTri = tri;
        if (signeTri == null && cle != null) {
            signeTri = new SigneTri();
            tri = signeTri;
            getChildren().addAll(1, List.of(signeTri.sens(), signeTri.rang()));
        }
        if (signeTri != null) {
            signeTri.montrer(cle, rang);
        }
    }

    private record SigneTri(FontIcon sens, Label rang) {

        SigneTri() {
            this(new FontIcon("mdi2a-arrow-up"), new Label());
            rang.getStyleClass().add("rang-tri");
            rang.setMinWidth(USE_PREF_SIZE);
        }

        void montrer(@Nullable Tri cle, int place) {
            montrer(sens, cle != null);
            sens.setIconLiteral(cle != null && !cle.croissant() ? "mdi2a-arrow-down" : "mdi2a-arrow-up");
            montrer(rang, place > 0);
            rang.setText(place == 0 ? "" : String.valueOf(place));
        }

        private static void montrer(Node noeud, boolean oui) {
            noeud.setVisible(oui);
            noeud.setManaged(oui);
        }
    }
}
