package fr.siimop.atelier.grille.affichage;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.atelier.grille.table.Selection;

/**
 * Over the table: the frame of the selected range with its handle, and the editor of a cell. Placed by arithmetic on
 * the fixed row height, clipped to the rows.
 */
final class CalqueSelection extends Pane {

    private static final PseudoClass INACTIF = PseudoClass.getPseudoClass("inactif");
    private static final double POIGNEE = 8;
    private static final double ENTETE = 38;
    /** Beyond, the fill of the cells is enough: nobody counts frames. */
    private static final int AUTRES_VISIBLES = 200;

    private final Grille grille;
    private final Region cadre = new Region();
    private final Region poignee = new Region();
    private final Rectangle decoupe = new Rectangle();
    private final Pane autres = new Pane();
    private final Label colonneTiree = new Label();
    private final Region marque = new Region();
    private Runnable abandon = () -> {};
    private @Nullable Node editeur;
    private Plage depart = Plage.AUCUNE;
    private int[] montreesAuDepart = {};
    private final EventHandler<KeyEvent> echap = e -> {
        if (e.getCode() == KeyCode.ESCAPE) {
            abandon.run();
            e.consume();
        }
    };

    CalqueSelection(Grille grille) {
        this.grille = grille;
        cadre.getStyleClass().add("cadre-selection");
        cadre.setMouseTransparent(true);
        poignee.getStyleClass().add("poignee");
        poignee.setAccessibleText("Poignée de recopie");
        setPickOnBounds(false);
        setClip(decoupe);
        autres.setMouseTransparent(true);
        colonneTiree.getStyleClass().add("colonne-tiree");
        marque.getStyleClass().add("marque-colonne");
        for (Node noeud : List.of(colonneTiree, marque)) {
            noeud.setVisible(false);
            noeud.setManaged(false);
            noeud.setMouseTransparent(true);
        }
        getChildren().addAll(autres, cadre, poignee, marque, colonneTiree);
        poignee.setOnMousePressed(e -> {
            depart = grille.modele().selection().courante();
            montreesAuDepart = grille.modele().positionsMontrees();
            e.consume();
        });
        poignee.setOnMouseDragged(e -> {
            etendre(grille.ligneSous(e.getSceneY()));
            e.consume();
        });
        poignee.setOnMouseReleased(e -> {
            Plage cible = grille.modele().selection().courante();
            // where rows moved under the mouse, nobody knows any more what was meant
            boolean memes = montreesAuDepart == grille.modele().positionsMontrees();
            if (!e.isStillSincePress() && !cible.equals(depart) && memes) {
                grille.modele().edition().etendre(depart, cible);
            }
            e.consume();
        });
    }

    /** Down or up from the range that was selected when the handle was taken, which stays in it. */
    private void etendre(int ligne) {
        Selection selection = grille.modele().selection();
        if (ligne >= 0) {
            selection.poser(new Plage(Math.min(depart.haut(), ligne), depart.gauche(), Math.max(depart.bas(), ligne),
                    depart.droite()));
        }
    }

    /** While a header is dragged: its name under the mouse, and a line where it would land. */
    void annoncerDeplacement(String libelle, Runnable surEchap) {
        colonneTiree.setText(libelle);
        abandon = surEchap;
        getScene().addEventFilter(KeyEvent.KEY_PRESSED, echap);
    }

    void montrerDeplacement(double x, double limite) {
        Bounds corps = grille.corps();
        colonneTiree.autosize();
        colonneTiree.relocate(x + 8, corps.getMinY() - colonneTiree.getHeight() - 8);
        marque.resizeRelocate(limite - 2, corps.getMinY() - ENTETE, 3, corps.getHeight() + ENTETE);
        colonneTiree.setVisible(true);
        marque.setVisible(true);
        requestLayout();
    }

    void finirDeplacement() {
        colonneTiree.setVisible(false);
        marque.setVisible(false);
        getScene().removeEventFilter(KeyEvent.KEY_PRESSED, echap);
        requestLayout();
    }

    void actif(boolean oui) {
        cadre.pseudoClassStateChanged(INACTIF, !oui);
    }

    /** Over the active cell, wherever that one goes. */
    void ouvrir(Node noeud) {
        fermer();
        editeur = noeud;
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
        double haut = marque.isVisible() ? ENTETE : 1;
        decoupe.setX(corps.getMinX() - 1);
        decoupe.setY(corps.getMinY() - haut);
        decoupe.setWidth(corps.getWidth() + 1);
        decoupe.setHeight(corps.getHeight() + haut);
        placerAutres();
        Plage plage = grille.modele().selection().courante();
        Rectangle2D r = plage.vide() ? null : grille.rectangle(plage);
        cadre.setVisible(r != null);
        poignee.setVisible(r != null && editeur == null);
        if (r != null) {
            cadre.resizeRelocate(r.getMinX() - 1, r.getMinY() - 1, r.getWidth() + 1, r.getHeight() + 1);
            poignee.resizeRelocate(r.getMaxX() - 5, r.getMaxY() - 5, POIGNEE, POIGNEE);
        }
        if (editeur != null) {
            Rectangle2D e = plage.vide() ? null : grille.rectangle(Plage.cellule(plage.ligne(), plage.colonne()));
            if (e != null) {
                double largeur = Math.max(e.getWidth(), editeur.minWidth(-1));
                double hauteur = Math.max(e.getHeight(), editeur.minHeight(-1));
                double x = debut(e.getMinX(), e.getWidth(), largeur, corps.getMaxX());
                double y = debut(e.getMinY(), e.getHeight(), hauteur, corps.getMaxY());
                editeur.resizeRelocate(x - 1, y - 1, largeur + 1, hauteur + 1);
            }
        }
    }

    /** What is larger than its cell stays whole in sight, over the last ones too. */
    private static double debut(double cellule, double taille, double besoin, double bord) {
        return besoin > taille ? Math.min(cellule, bord - besoin) : cellule;
    }

    private void placerAutres() {
        List<Plage> plages = grille.modele().selection().autres();
        while (autres.getChildren().size() < Math.min(plages.size(), AUTRES_VISIBLES)) {
            Region cadreAutre = new Region();
            cadreAutre.getStyleClass().addAll("cadre-selection", "autre");
            autres.getChildren().add(cadreAutre);
        }
        for (int i = 0; i < autres.getChildren().size(); i++) {
            Rectangle2D r = i < plages.size() ? grille.rectangle(plages.get(i)) : null;
            Node cadreAutre = autres.getChildren().get(i);
            cadreAutre.setVisible(r != null);
            if (r != null) {
                cadreAutre.resizeRelocate(r.getMinX() - 1, r.getMinY() - 1, r.getWidth() + 1, r.getHeight() + 1);
            }
        }
    }
}
