package fr.siimop.atelier.coquille;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Titles side by side. When there is no room the longest give way first: short ones stay readable in full. */
final class BarreOnglets extends Pane {

    @Override
    protected void layoutChildren() {
        double gauche = snappedLeftInset();
        double haut = snappedTopInset();
        double hauteur = getHeight() - haut - snappedBottomInset();
        double plafond = plafond(getWidth() - gauche - snappedRightInset());
        for (Node onglet : getManagedChildren()) {
            double largeur = largeur(onglet, plafond);
            layoutInArea(onglet, gauche, haut, largeur, hauteur, 0, HPos.LEFT, VPos.CENTER);
            gauche += largeur;
        }
    }

    /** The widest that a title may be, so that all of them fit. */
    private double plafond(double place) {
        double plafond = getManagedChildren().stream().mapToDouble(n -> n.prefWidth(-1)).max().orElse(0);
        while (plafond > 0 && somme(plafond) > place) {
            plafond--;
        }
        return plafond;
    }

    private double somme(double plafond) {
        return getManagedChildren().stream().mapToDouble(n -> largeur(n, plafond)).sum();
    }

    private double largeur(Node onglet, double plafond) {
        return snapSizeX(Math.max(onglet.minWidth(-1), Math.min(onglet.prefWidth(-1), plafond)));
    }
}
