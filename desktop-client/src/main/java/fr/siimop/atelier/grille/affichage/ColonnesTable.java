package fr.siimop.atelier.grille.affichage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.cellule.CelluleBase;
import fr.siimop.atelier.grille.cellule.CelluleGouttiere;
import fr.siimop.atelier.grille.cellule.CelluleGrille;
import fr.siimop.atelier.grille.cellule.Constante;
import fr.siimop.atelier.grille.vue.Disposition;
import fr.siimop.modele.descripteur.Ligne;

/** The columns of the control, made once each and then only moved, widened, pinned, hidden as the person wants. */
final class ColonnesTable {

    /** Of the marks of a row and a number of three digits, then of each digit more, spaces between thousands included. */
    private static final double GOUTTIERE = 44;
    private static final double CHIFFRE = 9;
    /** The headers of so many columns are made between two frames: more would hold the window. */
    private static final int COLONNES_PAR_TRAME = 4;
    private static final String FIGEE = "figee";
    private static final PseudoClass ETAT_FIGEE = PseudoClass.getPseudoClass(FIGEE);
    private static final PseudoClass DERNIERE_FIGEE = PseudoClass.getPseudoClass("derniere-figee");

    private final Grille grille;
    private final TableView<Ligne> table;
    private final Disposition disposition;
    private final GeometrieGrille geometrie;
    private final Map<String, TableColumn<Ligne, Ligne>> parId = new HashMap<>();
    private final TableColumn<Ligne, Ligne> gouttiere;
    /** How many columns may be there by now. */
    private int permises;

    ColonnesTable(Grille grille, TableView<Ligne> table, GeometrieGrille geometrie) {
        this.grille = grille;
        this.table = table;
        this.disposition = grille.modele().disposition();
        this.geometrie = geometrie;
        gouttiere = colonne(GOUTTIERE, () -> new CelluleGouttiere(grille.modele(), grille::ouvrir));
        gouttiere.setText("Ligne");
        gouttiere.setGraphic(new CoinGrille(grille.modele(), this::figerEntete));
        poser();
        grille.modele().total().addListener(o -> elargirLaGouttiere());
        disposition.montrees().addListener((javafx.beans.Observable o) -> poser());
        disposition.figees().addListener(o -> figer());
        disposition.largeurs().addListener((javafx.beans.Observable o) -> elargir());
        geometrie.defilement().addListener(o -> figerEntetes());
    }

    /** A few more columns; false once all of them were there. */
    boolean avancer() {
        boolean manquent = permises < disposition.montrees().size();
        permises = manquent ? permises + COLONNES_PAR_TRAME : Integer.MAX_VALUE;
        if (manquent) {
            poser();
        }
        return manquent;
    }

    private void poser() {
        List<TableColumn<Ligne, Ligne>> voulues = new ArrayList<>();
        voulues.add(gouttiere);
        for (ColonneGrille colonne : disposition.montrees().stream().limit(permises).toList()) {
            voulues.add(parId.computeIfAbsent(colonne.id(), id -> creer(colonne)));
        }
        if (!voulues.equals(table.getColumns())) {
            table.getColumns().setAll(voulues);
        }
        elargir();
        figer();
    }

    private TableColumn<Ligne, Ligne> creer(ColonneGrille colonne) {
        TableColumn<Ligne, Ligne> creee = colonne(disposition.largeur(colonne),
                () -> new CelluleGrille(grille.modele(), colonne));
        creee.setText(colonne.libelle());
        EnteteColonne entete = new EnteteColonne(grille, colonne, this::figerEntete);
        entete.prefWidthProperty().bind(creee.widthProperty().subtract(1));
        creee.setGraphic(entete);
        return creee;
    }

    /** The header resizes and moves by itself: the toolkit's way knows nothing of pinned columns. */
    private TableColumn<Ligne, Ligne> colonne(double largeur, Supplier<CelluleBase> fabrique) {
        TableColumn<Ligne, Ligne> colonne = new TableColumn<>();
        colonne.setMinWidth(Math.min(largeur, Disposition.LARGEUR_MINIMALE));
        colonne.setPrefWidth(largeur);
        colonne.setSortable(false);
        colonne.setReorderable(false);
        colonne.setResizable(false);
        colonne.setCellValueFactory(f -> new Constante<>(f.getValue()));
        colonne.setCellFactory(c -> grille.accueillir(fabrique.get()));
        colonne.widthProperty().addListener(o -> grille.replacer());
        return colonne;
    }

    private void elargir() {
        for (ColonneGrille colonne : disposition.montrees()) {
            TableColumn<Ligne, Ligne> sienne = parId.get(colonne.id());
            if (sienne != null) {
                sienne.setPrefWidth(disposition.largeur(colonne));
            }
        }
    }

    /** By all the rows, not by those shown: a filter must not move the columns. */
    private void elargirLaGouttiere() {
        int chiffres = String.valueOf(grille.modele().total().get()).length();
        gouttiere.setPrefWidth(GOUTTIERE + CHIFFRE * Math.max(0, chiffres - 3));
    }

    private void figer() {
        for (int i = 0; i < table.getColumns().size(); i++) {
            table.getColumns().get(i).getProperties().put(FIGEE, i <= disposition.figees().get());
        }
        geometrie.rangees().forEach(RangeeGrille::requestLayout);
        figerEntetes();
        grille.replacer();
    }

    static boolean figee(@Nullable TableColumn<Ligne, ?> colonne) {
        return colonne != null && Boolean.TRUE.equals(colonne.getProperties().get(FIGEE));
    }

    private void figerEntetes() {
        table.getColumns().forEach(c -> figerEntete(c.getGraphic()));
    }

    /** Called also by each header when it is laid out: moving columns makes new nodes around it. */
    private void figerEntete(@Nullable Node graphique) {
        Node entete = graphique;
        while (entete != null && !entete.getStyleClass().contains("column-header")) {
            entete = entete.getParent();
        }
        if (entete == null) {
            return;
        }
        int rang = rang(graphique);
        boolean figee = rang >= 0 && rang <= disposition.figees().get();
        entete.setViewOrder(figee ? -1 : 0);
        entete.setTranslateX(figee ? geometrie.defilement().get() : 0);
        entete.pseudoClassStateChanged(ETAT_FIGEE, figee);
        entete.pseudoClassStateChanged(DERNIERE_FIGEE, figee && rang == disposition.figees().get());
    }

    private int rang(@Nullable Node graphique) {
        for (int i = 0; i < table.getColumns().size(); i++) {
            if (table.getColumns().get(i).getGraphic() == graphique) {
                return i;
            }
        }
        return -1;
    }

    /** Where a filter opens: the header, when it is there. */
    Node ancre(ColonneGrille colonne) {
        TableColumn<Ligne, Ligne> sienne = parId.get(colonne.id());
        Node entete = sienne == null ? null : sienne.getGraphic();
        return entete == null || entete.getScene() == null || !disposition.montree(colonne.id()) ? table : entete;
    }

    @Nullable
    EnteteColonne entete(ColonneGrille colonne) {
        TableColumn<Ligne, Ligne> sienne = parId.get(colonne.id());
        return sienne != null && sienne.getGraphic() instanceof EnteteColonne entete ? entete : null;
    }
}
