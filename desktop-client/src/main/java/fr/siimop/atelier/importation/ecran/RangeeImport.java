package fr.siimop.atelier.importation.ecran;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;

import org.jspecify.annotations.Nullable;

/** A line whose number stays in place while the rest of the file scrolls under it. */
final class RangeeImport extends TableRow<Integer> {

    private final ReadOnlyDoubleProperty defilement;
    private @Nullable CelluleNumero numero;

    RangeeImport(ReadOnlyDoubleProperty defilement) {
        this.defilement = defilement;
        defilement.addListener(o -> requestLayout());
    }

    /** Told by the cell, which the row takes away when it believes it out of sight: it is brought back. */
    void connaitre(CelluleNumero cellule) {
        numero = cellule;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Peau(this);
    }

    private static final class Peau extends TableRowSkin<Integer> {

        private final RangeeImport rangee;

        Peau(RangeeImport rangee) {
            super(rangee);
            this.rangee = rangee;
        }

        @Override
        protected void layoutChildren(double x, double y, double largeur, double hauteur) {
            super.layoutChildren(x, y, largeur, hauteur);
            CelluleNumero cellule = rangee.numero;
            if (cellule == null || cellule.getTableRow() != rangee || cellule.getTableColumn() == null) {
                return;
            }
            if (cellule.getParent() != rangee) {
                getChildren().add(cellule);
            }
            cellule.setViewOrder(-1);
            cellule.resizeRelocate(rangee.defilement.get(), 0, cellule.getTableColumn().getWidth(),
                    rangee.getHeight());
        }
    }
}
