package fr.siimop.atelier.grille.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.modele.descripteur.Ligne;

/** The control: paints a {@link ModeleTable} and turns the mouse into selection and edits. */
public final class Grille extends StackPane {

    private static final double HAUTEUR_LIGNE = 26;
    private static final double GOUTTIERE = 44;
    private static final PseudoClass FIGEE = PseudoClass.getPseudoClass("figee");
    private static final PseudoClass DERNIERE_FIGEE = PseudoClass.getPseudoClass("derniere-figee");

    private final ModeleTable modele;
    private final int figees;
    private final TableView<Ligne> table = new TableView<>();
    private final CalqueSelection calque = new CalqueSelection(this);
    private final ReadOnlyDoubleWrapper defilement = new ReadOnlyDoubleWrapper();
    private final Set<CelluleBase> cellules = new HashSet<>();
    private final Set<RangeeGrille> rangees = new HashSet<>();
    private final Map<String, TableColumn<Ligne, Ligne>> parId = new HashMap<>();
    private final SaisieGrille saisie;
    private final FenetreFiltre filtre;
    private @Nullable VirtualFlow<?> flot;
    private boolean glisse;

    /** @param figees how many of the first columns stay in place */
    public Grille(ModeleTable modele, int figees) {
        this.modele = modele;
        this.figees = figees;
        this.saisie = new SaisieGrille(this, calque);
        this.filtre = new FenetreFiltre(modele);
        table.getStyleClass().add("grille");
        table.setFixedCellSize(HAUTEUR_LIGNE);
        table.setItems(modele.lignes());
        table.setPlaceholder(new Label());
        table.getSelectionModel().setCellSelectionEnabled(false);
        table.setAccessibleText(modele.descripteur().libellePluriel());
        table.setRowFactory(t -> rangee());
        table.setSortPolicy(t -> false);
        colonnes();
        getChildren().addAll(table, calque);
        new ClavierGrille(this, saisie).installer();
        modele.colonnes().addListener((javafx.beans.Observable o) -> colonnes());
        modele.selection().plage().addListener((o, avant, apres) -> surSelection(apres));
        modele.version().addListener(o -> repeindre());
        table.focusedProperty().addListener((o, a, actif) -> calque.actif(actif || saisie.ouverte()));
        table.addEventFilter(javafx.scene.input.ScrollEvent.SCROLL, e -> saisie.valider());
        addEventFilter(MouseEvent.MOUSE_RELEASED, e -> glisse = false);
        addEventFilter(MouseEvent.MOUSE_MOVED, e -> glisse = false);
        addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, e -> glisse = false);
    }

    private void colonnes() {
        table.getColumns().clear();
        TableColumn<Ligne, Ligne> gouttiere = new TableColumn<>();
        gouttiere.setText("Ligne");
        gouttiere.setGraphic(new Label());
        preparer(gouttiere, GOUTTIERE, true, () -> new CelluleGouttiere(modele));
        gouttiere.setResizable(false);
        for (int i = 0; i < modele.colonnes().size(); i++) {
            ColonneGrille colonne = modele.colonnes().get(i);
            TableColumn<Ligne, Ligne> colonneTable = new TableColumn<>(colonne.libelle());
            EnteteColonne entete = new EnteteColonne(modele, colonne, () -> filtrer(colonne));
            entete.prefWidthProperty().bind(colonneTable.widthProperty().subtract(1));
            colonneTable.setGraphic(entete);
            colonneTable.setContextMenu(new MenuColonne(modele, colonne, () -> filtrer(colonne)));
            colonneTable.setMinWidth(48);
            preparer(colonneTable, colonne.largeur(), i < figees, () -> new CelluleGrille(modele, colonne));
            colonneTable.widthProperty().addListener(o -> calque.requestLayout());
            parId.put(colonne.id(), colonneTable);
        }
    }

    private void preparer(TableColumn<Ligne, Ligne> colonne, double largeur, boolean figee,
            java.util.function.Supplier<CelluleBase> fabrique) {
        colonne.setPrefWidth(largeur);
        colonne.setSortable(false);
        colonne.setReorderable(false);
        colonne.setCellValueFactory(f -> new Constante<>(f.getValue()));
        colonne.setCellFactory(c -> {
            CelluleBase cellule = fabrique.get();
            cellules.add(cellule);
            if (figee) {
                cellule.getStyleClass().add("figee");
                cellule.tableRowProperty().addListener((o, avant, apres) -> {
                    if (apres instanceof RangeeGrille rangee) {
                        rangee.figer(cellule);
                    }
                });
            }
            souris(cellule);
            return cellule;
        });
        table.getColumns().add(colonne);
    }

    private RangeeGrille rangee() {
        RangeeGrille rangee = new RangeeGrille(defilement.getReadOnlyProperty());
        rangees.add(rangee);
        rangee.indexProperty().addListener(o -> marquerCourante(rangee));
        return rangee;
    }

    private void marquerCourante(RangeeGrille rangee) {
        rangee.courante(rangee.getIndex() >= 0 && rangee.getIndex() == modele.selection().courante().ligne());
    }

    /** The flag ends with the button: rows that scroll under a mouse at rest must not stretch the range. */
    private void souris(CelluleBase cellule) {
        cellule.setOnMousePressed(e -> presser(cellule, e));
        cellule.setOnDragDetected(e -> {
            if (e.getButton() == MouseButton.PRIMARY) {
                glisse = true;
                cellule.startFullDrag();
            }
            e.consume();
        });
        cellule.addEventHandler(MouseDragEvent.MOUSE_DRAG_ENTERED, e -> {
            if (glisse && !cellule.isEmpty()) {
                etendre(cellule);
            }
        });
    }

    private void presser(CelluleBase cellule, MouseEvent e) {
        table.requestFocus();
        saisie.valider();
        if (cellule.isEmpty()) {
            return;
        }
        if (e.getButton() == MouseButton.SECONDARY && estChoisie(cellule)) {
            return;
        }
        if (cellule instanceof CelluleGrille donnee) {
            int colonne = modele.colonnes().indexOf(donnee.colonne());
            if (e.isShiftDown()) {
                modele.selection().etendreA(cellule.getIndex(), colonne);
            } else {
                modele.selection().choisir(cellule.getIndex(), colonne);
            }
            if (e.getClickCount() == 2 && e.getButton() == MouseButton.PRIMARY && !e.isConsumed()) {
                saisie.ouvrir(null);
            }
        } else {
            modele.selection().ligneEntiere(cellule.getIndex(), e.isShiftDown());
        }
        e.consume();
    }

    private boolean estChoisie(CelluleBase cellule) {
        return cellule instanceof CelluleGrille donnee && modele.selection().courante().contient(cellule.getIndex(),
                modele.colonnes().indexOf(donnee.colonne()));
    }

    private void etendre(CelluleBase cellule) {
        if (cellule instanceof CelluleGrille donnee) {
            modele.selection().etendreA(cellule.getIndex(), modele.colonnes().indexOf(donnee.colonne()));
        } else {
            modele.selection().ligneEntiere(cellule.getIndex(), true);
        }
    }

    private void surSelection(Plage plage) {
        if (!plage.vide()) {
            montrer(plage.autreLigne(), plage.autreColonne());
        }
        rangees.forEach(this::marquerCourante);
        repeindre();
    }

    private void montrer(int ligne, int colonne) {
        VirtualFlow<?> courant = flot();
        if (courant != null && ligne < table.getItems().size()) {
            courant.scrollTo(ligne);
        }
        if (colonne >= figees && colonne < modele.colonnes().size()) {
            TableColumn<Ligne, Ligne> voulue = table.getColumns().get(colonne + 1) == null
                    ? null
                    : parId.get(modele.colonnes().get(colonne).id());
            if (voulue != null) {
                montrerColonne(colonne);
            }
        }
    }

    /** The toolkit would show a column under the pinned ones: the free part of the width decides. */
    private void montrerColonne(int colonne) {
        ScrollBar barre = barre(Orientation.HORIZONTAL);
        if (barre == null || !barre.isVisible()) {
            return;
        }
        double debut = 0;
        double largeurFigee = 0;
        for (int i = 0; i <= colonne; i++) {
            largeurFigee += i <= figees ? table.getColumns().get(i).getWidth() : 0;
            debut += table.getColumns().get(i).getWidth();
        }
        double fin = debut + table.getColumns().get(colonne + 1).getWidth();
        double visible = corps().getWidth();
        if (debut - barre.getValue() < largeurFigee) {
            barre.setValue(Math.max(0, debut - largeurFigee));
        } else if (fin - barre.getValue() > visible) {
            barre.setValue(Math.min(barre.getMax(), fin - visible));
        }
    }

    /** Opens the filter under the header of a column. */
    public void filtrer(ColonneGrille colonne) {
        TableColumn<Ligne, Ligne> colonneTable = parId.get(colonne.id());
        Node ancre = colonneTable == null ? table : colonneTable.getGraphic();
        filtre.ouvrir(colonne, ancre == null || ancre.getScene() == null ? table : ancre);
    }

    private void repeindre() {
        for (CelluleBase cellule : cellules) {
            if (cellule.getScene() != null || cellule.getParent() != null) {
                int index = cellule.getIndex();
                if (index >= 0 && index < table.getItems().size() && cellule.getItem() != table.getItems().get(index)) {
                    cellule.updateIndex(index);
                }
                // a row with the same values may be in conflict by now: the toolkit would not paint it again
                cellule.peindre();
            }
        }
        calque.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (flot() == null) {
            return;
        }
        calque.requestLayout();
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
        barre.valueProperty().addListener(o -> calque.requestLayout());
        barre.visibleProperty().addListener(o -> calque.requestLayout());
        if (sens == Orientation.HORIZONTAL) {
            defilement.bind(javafx.beans.binding.Bindings.createDoubleBinding(
                    () -> barre.isVisible() ? Math.floor(barre.getValue()) : 0.0, barre.valueProperty(),
                    barre.visibleProperty()));
            defilement.addListener(o -> figerEntetes());
            figerEntetes();
        }
    }

    private void figerEntetes() {
        int rang = 0;
        for (TableColumn<Ligne, ?> colonne : table.getColumns()) {
            Node graphique = colonne.getGraphic();
            Node entete = graphique;
            while (entete != null && !entete.getStyleClass().contains("column-header")) {
                entete = entete.getParent();
            }
            if (entete != null && rang <= figees) {
                entete.setViewOrder(-1);
                entete.setTranslateX(defilement.get());
                entete.pseudoClassStateChanged(FIGEE, true);
                entete.pseudoClassStateChanged(DERNIERE_FIGEE, rang == figees);
            }
            rang++;
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
        Bounds place = sceneToLocal(decoupe.localToScene(decoupe.getLayoutBounds()));
        return new BoundingBox(0, place.getMinY(), place.getWidth(), place.getHeight());
    }

    /** Where a range is painted; {@code null} before the first layout. */
    @Nullable
    Rectangle2D rectangle(Plage plage) {
        Optional<RangeeGrille> repere = rangees.stream()
                .filter(r -> r.getScene() != null && r.isVisible() && r.getIndex() >= 0 && !r.isEmpty()).findFirst();
        if (repere.isEmpty() || table.getColumns().size() <= plage.droite() + 1) {
            return null;
        }
        RangeeGrille rangee = repere.get();
        Point2D origine = sceneToLocal(rangee.localToScene(0, 0));
        double haut = origine.getY() + (plage.haut() - rangee.getIndex()) * HAUTEUR_LIGNE;
        double gauche = abscisse(plage.gauche());
        double droite = abscisse(plage.droite()) + table.getColumns().get(plage.droite() + 1).getWidth();
        double hauteur = (plage.bas() - plage.haut() + 1) * HAUTEUR_LIGNE;
        double bord = plage.gauche() < figees ? 0 : abscisse(figees - 1) + table.getColumns().get(figees).getWidth();
        double visible = Math.max(gauche, bord);
        return droite <= visible ? null : new Rectangle2D(visible, haut, droite - visible, hauteur);
    }

    private double abscisse(int colonne) {
        double x = colonne < figees ? 0 : -defilement.get();
        for (int i = 0; i <= colonne; i++) {
            x += table.getColumns().get(i).getWidth();
        }
        return x;
    }

    int ligneSous(double sceneY) {
        Rectangle2D premiere = rectangle(Plage.cellule(0, 0));
        return premiere == null
                ? -1
                : (int) Math.floor((sceneToLocal(0, sceneY).getY() - premiere.getMinY()) / HAUTEUR_LIGNE);
    }

    int lignesVisibles() {
        return Math.max(1, (int) (corps().getHeight() / HAUTEUR_LIGNE) - 1);
    }

    /** One tick box per column, for a menu. */
    public static List<? extends MenuItem> choixColonnes(ModeleTable modele) {
        return MenuColonne.cases(modele);
    }

    public ModeleTable modele() {
        return modele;
    }

    /** What takes the keyboard. */
    public Node clavier() {
        return table;
    }
}
