package fr.siimop.atelier.grille.affichage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.atelier.grille.vue.Disposition;
import fr.siimop.modele.descripteur.Ligne;

/** Where rows and columns are in the grid, by arithmetic on the fixed row height, and how to bring one into sight. */
final class GeometrieGrille {

    static final double HAUTEUR_LIGNE = 26;
    static final double HAUTEUR_ENTETE = 38;

    private final Grille grille;
    private final TableView<Ligne> table;
    private final Disposition disposition;
    private final ReadOnlyDoubleWrapper defilement = new ReadOnlyDoubleWrapper();
    private final Set<RangeeGrille> rangees = new HashSet<>();
    private @Nullable VirtualFlow<?> flot;

    GeometrieGrille(Grille grille, TableView<Ligne> table, Disposition disposition) {
        this.grille = grille;
        this.table = table;
        this.disposition = disposition;
    }

    /** How far the columns that are not pinned have gone to the left. */
    ReadOnlyDoubleProperty defilement() {
        return defilement.getReadOnlyProperty();
    }

    void connaitre(RangeeGrille rangee) {
        rangees.add(rangee);
    }

    Set<RangeeGrille> rangees() {
        return rangees;
    }

    boolean prete() {
        return flot() != null;
    }

    private @Nullable VirtualFlow<?> flot() {
        if (flot == null && table.lookup(".virtual-flow") instanceof VirtualFlow<?> trouve) {
            flot = trouve;
            suivre(Orientation.VERTICAL);
            suivre(Orientation.HORIZONTAL);
        }
        return flot;
    }

    private void suivre(Orientation sens) {
        ScrollBar barre = barre(sens);
        if (barre == null) {
            return;
        }
        barre.valueProperty().addListener(o -> grille.replacer());
        barre.visibleProperty().addListener(o -> grille.replacer());
        if (sens == Orientation.HORIZONTAL) {
            defilement.bind(Bindings.createDoubleBinding(
                    () -> barre.isVisible() ? Math.floor(barre.getValue()) : 0.0, barre.valueProperty(),
                    barre.visibleProperty()));
        }
    }

    private @Nullable ScrollBar barre(Orientation sens) {
        for (Node noeud : table.lookupAll(".scroll-bar")) {
            if (noeud instanceof ScrollBar barre && barre.getOrientation() == sens) {
                return barre;
            }
        }
        return null;
    }

    /** The rectangle of the rows, without header nor scroll bars, in the coordinates of the grid. */
    Bounds corps() {
        Node decoupe = table.lookup(".clipped-container");
        if (decoupe == null) {
            return new BoundingBox(0, 0, 0, 0);
        }
        // scrolling sideways moves this node, not what is seen of it
        Bounds place = grille.sceneToLocal(decoupe.localToScene(decoupe.getLayoutBounds()));
        return new BoundingBox(0, place.getMinY(), place.getWidth(), place.getHeight());
    }

    int lignesVisibles() {
        return Math.max(1, (int) (corps().getHeight() / HAUTEUR_LIGNE) - 1);
    }

    /** Where a range is painted; {@code null} before the first layout, or when it is out of sight. */
    @Nullable
    Rectangle2D rectangle(Plage plage) {
        double origine = origine();
        if (Double.isNaN(origine) || table.getColumns().size() <= plage.droite() + 1) {
            return null;
        }
        double haut = origine + plage.haut() * HAUTEUR_LIGNE;
        double gauche = abscisse(plage.gauche());
        double droite = abscisse(plage.droite()) + largeur(plage.droite());
        double hauteur = (plage.bas() - plage.haut() + 1) * HAUTEUR_LIGNE;
        double bord = plage.gauche() < disposition.figees().get() ? 0 : finDesFigees();
        double visible = Math.max(gauche, bord);
        return droite <= visible ? null : new Rectangle2D(visible, haut, droite - visible, hauteur);
    }

    /** Top of the first row of the table, in sight or not. */
    private double origine() {
        Optional<RangeeGrille> repere = rangees.stream()
                .filter(r -> r.getScene() != null && r.isVisible() && r.getIndex() >= 0 && !r.isEmpty()).findFirst();
        if (repere.isEmpty()) {
            return Double.NaN;
        }
        Point2D place = grille.sceneToLocal(repere.get().localToScene(0, 0));
        return place.getY() - repere.get().getIndex() * HAUTEUR_LIGNE;
    }

    private double largeur(int colonne) {
        return table.getColumns().get(colonne + 1).getWidth();
    }

    /** Left of a column, by its rank among those shown. */
    double abscisse(int colonne) {
        double x = colonne < disposition.figees().get() ? 0 : -defilement.get();
        for (int i = 0; i <= colonne; i++) {
            x += table.getColumns().get(i).getWidth();
        }
        return x;
    }

    double finDesFigees() {
        double x = 0;
        for (int i = 0; i <= disposition.figees().get() && i < table.getColumns().size(); i++) {
            x += table.getColumns().get(i).getWidth();
        }
        return x;
    }

    int ligneSous(double sceneY) {
        double origine = origine();
        return Double.isNaN(origine)
                ? -1
                : (int) Math.floor((grille.sceneToLocal(0, sceneY).getY() - origine) / HAUTEUR_LIGNE);
    }

    /** Rank of the column there, -1 on the gutter, the last one beyond the right edge. */
    int colonneSous(double sceneX) {
        double x = grille.sceneToLocal(sceneX, 0).getX();
        if (x < table.getColumns().getFirst().getWidth()) {
            return -1;
        }
        int derniere = table.getColumns().size() - 2;
        double fin = finDesFigees();
        for (int i = 0; i <= derniere; i++) {
            boolean figee = i < disposition.figees().get();
            if ((figee || x >= fin) && x < abscisse(i) + largeur(i)) {
                return i;
            }
        }
        return derniere;
    }

    void montrer(int ligne, int colonne) {
        VirtualFlow<?> courant = flot();
        if (courant != null && ligne < table.getItems().size()) {
            courant.scrollTo(ligne);
        }
        if (colonne >= disposition.figees().get() && colonne < table.getColumns().size() - 1) {
            montrerColonne(colonne);
        }
    }

    /** The toolkit would show a column under the pinned ones: the free part of the width decides. */
    private void montrerColonne(int colonne) {
        ScrollBar barre = barre(Orientation.HORIZONTAL);
        if (barre == null || !barre.isVisible()) {
            return;
        }
        double debut = abscisse(colonne) + defilement.get();
        double figees = finDesFigees();
        double fin = debut + largeur(colonne);
        double visible = corps().getWidth();
        if (debut - barre.getValue() < figees) {
            barre.setValue(Math.max(0, debut - figees));
        } else if (fin - barre.getValue() > visible) {
            barre.setValue(Math.min(barre.getMax(), fin - visible));
        }
    }

    /** The first columns are pinned, and so always in sight: those beside them come back too. */
    void revenirAGauche() {
        ScrollBar barre = barre(Orientation.HORIZONTAL);
        if (barre != null) {
            barre.setValue(barre.getMin());
        }
    }

    /** A step sideways, while something is dragged over the edge. */
    void glisser(double pixels) {
        ScrollBar barre = barre(Orientation.HORIZONTAL);
        if (barre != null && barre.isVisible()) {
            barre.setValue(Math.clamp(barre.getValue() + pixels, barre.getMin(), barre.getMax()));
        }
    }

    List<TableColumn<Ligne, ?>> colonnes() {
        return table.getColumns();
    }
}
