package fr.siimop.atelier.grille.affichage;

import java.util.ArrayList;
import java.util.List;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Skin;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;

import fr.siimop.modele.descripteur.Ligne;

/** A row whose pinned columns stay in place while the others scroll under them. */
final class RangeeGrille extends TableRow<Ligne> {

    private static final PseudoClass COURANTE = PseudoClass.getPseudoClass("courante");
    private static final String FIGEE = "figee";

    private final ReadOnlyDoubleProperty defilement;
    private final List<TableCell<Ligne, ?>> siennes = new ArrayList<>();

    RangeeGrille(ReadOnlyDoubleProperty defilement) {
        this.defilement = defilement;
        defilement.addListener(o -> requestLayout());
    }

    void courante(boolean oui) {
        pseudoClassStateChanged(COURANTE, oui);
    }

    /** Told by each cell, which the row takes away when it believes it out of sight: pinned ones are brought back. */
    void connaitre(TableCell<Ligne, ?> cellule) {
        if (!siennes.contains(cellule)) {
            siennes.add(cellule);
        }
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Peau(this);
    }

    private static final class Peau extends TableRowSkin<Ligne> {

        private final RangeeGrille rangee;

        Peau(RangeeGrille rangee) {
            super(rangee);
            this.rangee = rangee;
        }

        @Override
        protected void layoutChildren(double x, double y, double largeur, double hauteur) {
            super.layoutChildren(x, y, largeur, hauteur);
            rangee.siennes.removeIf(c -> c.getTableRow() != rangee || c.getTableColumn() == null);
            for (TableCell<Ligne, ?> cellule : rangee.siennes) {
                if (ColonnesTable.figee(cellule.getTableColumn())) {
                    placer(cellule);
                } else if (cellule.getStyleClass().remove(FIGEE)) {
                    cellule.setViewOrder(0);
                }
            }
        }

        private void placer(TableCell<Ligne, ?> cellule) {
            double abscisse = abscisse(cellule);
            if (abscisse < 0) {
                return;
            }
            if (cellule.getParent() != rangee) {
                getChildren().add(cellule);
            }
            if (!cellule.getStyleClass().contains(FIGEE)) {
                cellule.getStyleClass().add(FIGEE);
            }
            cellule.setViewOrder(-1);
            cellule.resizeRelocate(abscisse + rangee.defilement.get(), 0, cellule.getTableColumn().getWidth(),
                    rangee.getHeight());
        }

        /** -1 for a column that is not shown any more. */
        private double abscisse(TableCell<Ligne, ?> cellule) {
            double abscisse = 0;
            for (TableColumn<Ligne, ?> colonne : rangee.getTableView().getVisibleLeafColumns()) {
                if (colonne == cellule.getTableColumn()) {
                    return abscisse;
                }
                abscisse += colonne.getWidth();
            }
            return -1;
        }
    }
}
