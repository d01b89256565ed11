package fr.siimop.atelier.grille.affichage;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.cellule.CelluleBase;
import fr.siimop.atelier.grille.filtre.FenetreFiltre;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.atelier.grille.table.PressePapiers;
import fr.siimop.modele.descripteur.Ligne;

/** The control: paints a {@link ModeleTable}; columns, mouse, keyboard and geometry are in their own classes. */
public final class Grille extends StackPane {

    /** The nodes of so many rows are made between two frames at first: more would hold the window. */
    private static final int PREMIERES_RANGEES = 1;
    private static final int RANGEES_PAR_TRAME = 12;
    private static final long TRAME_COURTE_NS = 8_000_000;
    private static final long TRAME_LONGUE_NS = 25_000_000;

    private final ModeleTable modele;
    private final TableView<Ligne> table = new TableView<>();
    private final GeometrieGrille geometrie;
    private final CalqueSelection calque = new CalqueSelection(this);
    private final Set<CelluleBase> cellules = new HashSet<>();
    private final SaisieGrille saisie;
    private final SourisGrille souris;
    private final ColonnesTable colonnes;
    private @Nullable FenetreFiltre filtre;
    private @Nullable ChoixColonnes choix;
    private Consumer<UUID> ouverture = id -> {};
    private boolean aRepeindre;
    /** How many rows may be laid out by now. */
    private int rangeesPermises = PREMIERES_RANGEES;
    private int pas = PREMIERES_RANGEES;

    public Grille(ModeleTable modele) {
        this.modele = modele;
        this.geometrie = new GeometrieGrille(this, table, modele.disposition());
        this.saisie = new SaisieGrille(this, calque);
        this.souris = new SourisGrille(this, saisie, geometrie);
        table.getStyleClass().add("grille");
        table.setFixedCellSize(GeometrieGrille.HAUTEUR_LIGNE);
        table.setItems(modele.lignes());
        table.setPlaceholder(new Label());
        table.getSelectionModel().setCellSelectionEnabled(false);
        table.setAccessibleText(modele.descripteur().libellePluriel());
        table.setRowFactory(t -> rangee());
        table.setSortPolicy(t -> false);
        this.colonnes = new ColonnesTable(this, table, geometrie);
        getChildren().addAll(table, calque);
        new ClavierGrille(this, saisie).installer();
        modele.selection().ecouter(this::surSelection);
        modele.version().addListener(o -> repeindre());
        table.focusedProperty().addListener((o, a, actif) -> calque.actif(actif || saisie.ouverte()));
        table.addEventFilter(ScrollEvent.SCROLL, e -> saisie.valider());
    }

    /**
     * Puts a few columns in their places; false once all of them were there. Rows that come before are made again for
     * each of them.
     */
    public boolean monterDesColonnes() {
        return colonnes.avancer();
    }

    /** What a double click on the number of a row does. */
    public void surGouttiere(Consumer<UUID> geste) {
        ouverture = geste;
    }

    void ouvrir(UUID ligne) {
        ouverture.accept(ligne);
    }

    CelluleBase accueillir(CelluleBase cellule) {
        cellules.add(cellule);
        cellule.tableRowProperty().addListener((o, avant, apres) -> {
            if (apres instanceof RangeeGrille rangee) {
                rangee.connaitre(cellule);
            }
        });
        souris.ecouter(cellule);
        return cellule;
    }

    private RangeeGrille rangee() {
        RangeeGrille rangee = new RangeeGrille(geometrie.defilement());
        geometrie.connaitre(rangee);
        rangee.indexProperty().addListener(o -> marquerCourante(rangee));
        return rangee;
    }

    private void marquerCourante(RangeeGrille rangee) {
        rangee.courante(rangee.getIndex() >= 0 && rangee.getIndex() == modele.selection().courante().ligne());
    }

    private void surSelection() {
        Plage plage = modele.selection().courante();
        if (!plage.vide() && !modele.selection().suit()) {
            montrer(plage);
        }
        geometrie.rangees().forEach(this::marquerCourante);
        repeindre();
    }

    /** A range that fills the table keeps what is in sight where it is. */
    private void montrer(Plage plage) {
        boolean hautes = plage.haut() == 0 && plage.bas() == modele.lignes().size() - 1 && plage.bas() > 0;
        boolean larges = plage.gauche() == 0 && plage.droite() == modele.colonnes().size() - 1 && plage.droite() > 0;
        if (!hautes || !larges) {
            geometrie.montrer(hautes ? -1 : plage.autreLigne(), larges ? -1 : plage.autreColonne());
        }
    }

    /** Opens the filter under the header of a column. */
    public void filtrer(ColonneGrille colonne) {
        FenetreFiltre connue = filtre;
        if (connue == null) {
            connue = new FenetreFiltre(modele, () -> clavier().requestFocus());
            filtre = connue;
        }
        connue.ouvrir(colonne, colonnes.ancre(colonne));
    }

    /** Opens the list of the columns under a button or a header. */
    public void choisirColonnes(Node ancre) {
        ChoixColonnes connu = choix;
        if (connu == null) {
            connu = new ChoixColonnes(modele.disposition(), () -> clavier().requestFocus());
            choix = connu;
        }
        connu.ouvrir(ancre);
    }

    /** Opens the menu of a column under its header. */
    void ouvrirMenu(ColonneGrille colonne) {
        EnteteColonne entete = colonnes.entete(colonne);
        if (entete != null) {
            entete.ouvrirMenu();
        }
    }

    /** One gesture says several times that something changed: the cells in sight are painted once, after it. */
    private void repeindre() {
        if (!aRepeindre) {
            aRepeindre = true;
            Platform.runLater(this::peindre);
        }
    }

    private void peindre() {
        aRepeindre = false;
        for (CelluleBase cellule : cellules) {
            if (cellule.getScene() != null || cellule.getParent() != null) {
                int index = cellule.getIndex();
                if (index >= 0 && index < table.getItems().size() && cellule.getItem() != table.getItems().get(index)) {
                    cellule.updateIndex(index);
                } else {
                    // a row with the same values may be in conflict by now: the toolkit would not paint it again
                    cellule.peindre();
                }
            }
        }
        calque.requestLayout();
    }

    /** What lies over the cells is to be placed again. */
    void replacer() {
        calque.requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        monter();
        if (geometrie.prete()) {
            calque.requestLayout();
        }
    }

    /**
     * A table that has just opened grows with each frame, until it fills its place: its rows stay from then on. By how
     * much, the frame before says.
     */
    private void monter() {
        double hauteur = GeometrieGrille.HAUTEUR_ENTETE + rangeesPermises * GeometrieGrille.HAUTEUR_LIGNE;
        if (hauteur < getHeight() && !table.getItems().isEmpty()) {
            table.resize(table.getWidth(), hauteur);
            long debut = System.nanoTime();
            Platform.runLater(() -> {
                long duree = System.nanoTime() - debut;
                pas = duree < TRAME_COURTE_NS
                        ? Math.min(RANGEES_PAR_TRAME, pas * 2)
                        : duree > TRAME_LONGUE_NS ? Math.max(1, pas / 2) : pas;
                rangeesPermises += pas;
                requestLayout();
            });
        }
    }

    GeometrieGrille geometrie() {
        return geometrie;
    }

    CalqueSelection calque() {
        return calque;
    }

    Bounds corps() {
        return geometrie.corps();
    }

    @Nullable
    Rectangle2D rectangle(Plage plage) {
        return geometrie.rectangle(plage);
    }

    int ligneSous(double sceneY) {
        return geometrie.ligneSous(sceneY);
    }

    int lignesVisibles() {
        return geometrie.lignesVisibles();
    }

    public void copier() {
        modele.edition().copier(PressePapiers::ecrire);
    }

    public void couper() {
        modele.edition().couper(PressePapiers::ecrire);
    }

    public void coller() {
        modele.edition().coller(PressePapiers.lire());
    }

    /** What a right click on the cells opens, made for the first one. */
    public void menu(Supplier<ContextMenu> menu) {
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, e -> {
            if (table.getContextMenu() == null) {
                table.setContextMenu(menu.get());
            }
        });
    }

    public ModeleTable modele() {
        return modele;
    }

    /** What takes the keyboard. */
    public Node clavier() {
        return table;
    }
}
