package fr.siimop.atelier.grille.table;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

/**
 * Over the table: the frame of the selected range with its handle, and the editor of a cell. Placed by arithmetic on
 * the fixed row height, clipped to the rows.
 */
final class CalqueSelection extends Pane {

    private static final PseudoClass INACTIF = PseudoClass.getPseudoClass("inactif");
    private static final double POIGNEE = 8;

    private final Grille grille;
    private final Region cadre = new Region();
    private final Region poignee = new Region();
    private final Rectangle decoupe = new Rectangle();
    private @Nullable Node editeur;
    private Plage celluleEditee = Plage.AUCUNE;

    CalqueSelection(Grille grille) {
        this.grille = grille;
        cadre.getStyleClass().add("cadre-selection");
        cadre.setMouseTransparent(true);
        poignee.getStyleClass().add("poignee");
        poignee.setAccessibleText("Poignée de recopie");
        setPickOnBounds(false);
        setClip(decoupe);
        getChildren().addAll(cadre, poignee);
        poignee.setOnMouseDragged(e -> {
            int ligne = grille.ligneSous(e.getSceneY());
            Plage p = grille.modele().selection().courante();
            if (ligne >= p.haut()) {
                grille.modele().selection().poser(new Plage(p.haut(), p.gauche(), ligne, p.droite()));
            }
            e.consume();
        });
        poignee.setOnMouseReleased(e -> {
            if (!e.isStillSincePress()) {
                grille.modele().edition().recopierVersLeBas();
            }
            e.consume();
        });
    }

    void actif(boolean oui) {
        cadre.pseudoClassStateChanged(INACTIF, !oui);
    }

    void ouvrir(Node noeud, Plage cellule) {
        fermer();
        editeur = noeud;
        celluleEditee = cellule;
        getChildren().add(noeud);
        requestLayout();
    }

    void fermer() {
        if (editeur != null) {
            getChildren().remove(editeur);
            editeur = null;
        }
    }

    @Override
    protected void layoutChildren() {
        Bounds corps = grille.corps();
        decoupe.setX(corps.getMinX() - 1);
        decoupe.setY(corps.getMinY() - 1);
        decoupe.setWidth(corps.getWidth() + 1);
        decoupe.setHeight(corps.getHeight() + 1);
        Plage plage = grille.modele().selection().courante();
        Rectangle2D r = plage.vide() ? null : grille.rectangle(plage);
        cadre.setVisible(r != null);
        poignee.setVisible(r != null && editeur == null);
        if (r != null) {
            cadre.resizeRelocate(r.getMinX() - 1, r.getMinY() - 1, r.getWidth() + 1, r.getHeight() + 1);
            poignee.resizeRelocate(r.getMaxX() - 5, r.getMaxY() - 5, POIGNEE, POIGNEE);
        }
        if (editeur != null) {
            Rectangle2D e = grille.rectangle(celluleEditee);
            if (e != null) {
                double largeur = Math.max(e.getWidth(), editeur.minWidth(-1));
                editeur.resizeRelocate(e.getMinX() - 1, e.getMinY() - 1, largeur + 1, e.getHeight() + 1);
            }
        }
    }
}
