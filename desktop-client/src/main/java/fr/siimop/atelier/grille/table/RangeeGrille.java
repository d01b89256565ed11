package fr.siimop.atelier.grille.table;

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

/** A row whose first columns stay in place while the others scroll under them. */
final class RangeeGrille extends TableRow<Ligne> {

    private static final PseudoClass COURANTE = PseudoClass.getPseudoClass("courante");

    private final ReadOnlyDoubleProperty defilement;
    private final List<TableCell<Ligne, ?>> figees = new ArrayList<>();

    RangeeGrille(ReadOnlyDoubleProperty defilement) {
        this.defilement = defilement;
        defilement.addListener(o -> requestLayout());
    }

    void courante(boolean oui) {
        pseudoClassStateChanged(COURANTE, oui);
    }

    /** Told by each cell of a pinned column, which the row takes away when it believes it out of sight. */
    void figer(TableCell<Ligne, ?> cellule) {
        if (!figees.contains(cellule)) {
            figees.add(cellule);
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
            rangee.figees.removeIf(c -> c.getTableRow() != rangee || c.getTableColumn() == null
                    || !c.getTableColumn().isVisible());
            for (TableCell<Ligne, ?> cellule : rangee.figees) {
                if (cellule.getParent() != rangee) {
                    getChildren().add(cellule);
                }
                cellule.setViewOrder(-1);
                cellule.resizeRelocate(abscisse(cellule) + rangee.defilement.get(), 0,
                        cellule.getTableColumn().getWidth(), rangee.getHeight());
            }
        }

        private double abscisse(TableCell<Ligne, ?> cellule) {
            double abscisse = 0;
            for (TableColumn<Ligne, ?> colonne : rangee.getTableView().getVisibleLeafColumns()) {
                if (colonne == cellule.getTableColumn()) {
                    break;
                }
                abscisse += colonne.getWidth();
            }
            return abscisse;
        }
    }
}
