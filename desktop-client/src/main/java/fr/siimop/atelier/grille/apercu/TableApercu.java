package fr.siimop.atelier.grille.apercu;

import java.util.List;
import java.util.function.Function;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.geste.CelluleVisee;
import fr.siimop.atelier.grille.geste.Sort;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.descripteur.Ligne;

/** One line per cell: which, before, after, why. Texts are made for the lines in sight alone. */
final class TableApercu extends TableView<CelluleVisee> {

    private final ModeleTable modele;
    private final TableColumn<CelluleVisee, String> colonne;
    private final TableColumn<CelluleVisee, String> pourquoi;

    TableApercu(ModeleTable modele, SemestresVises semestres) {
        this.modele = modele;
        getStyleClass().add("table-apercu");
        setAccessibleText("Ce que deviendrait chaque cellule");
        setFixedCellSize(30);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label("Rien à montrer."));
        colonne = colonne("Colonne", 120, c -> c.colonne().libelle());
        TableColumn<CelluleVisee, String> apres = colonne("Après", 120, this::apres);
        apres.setCellFactory(c -> new Apres());
        pourquoi = colonne("Pourquoi", 300, CelluleVisee::raison);
        pourquoi.setCellFactory(c -> new Raison());
        TableColumn<CelluleVisee, String> semestre = colonne("Semestre", 118, c -> semestres.libelle(c.ligne()));
        semestre.setVisible(semestres.existent());
        getColumns().addAll(List.of(colonne("Ligne", 300, this::nom), semestre, colonne,
                colonne("Avant", 110, c -> lisible(c.texteAvant(modele.source()))), apres, pourquoi));
    }

    void montrer(List<CelluleVisee> cellules, boolean plusieursColonnes) {
        ObservableList<CelluleVisee> liste = FXCollections.observableArrayList(cellules);
        colonne.setVisible(plusieursColonnes);
        pourquoi.setVisible(cellules.stream().anyMatch(c -> !c.raison().isEmpty()));
        setItems(liste);
        scrollTo(0);
    }

    private static TableColumn<CelluleVisee, String> colonne(String titre, int largeur,
            Function<CelluleVisee, String> texte) {
        TableColumn<CelluleVisee, String> colonne = new TableColumn<>(titre);
        colonne.setPrefWidth(largeur);
        colonne.setSortable(false);
        colonne.setReorderable(false);
        colonne.setCellValueFactory(f -> new SimpleStringProperty(texte.apply(f.getValue())));
        return colonne;
    }

    /** « 12 · 240001610003 · Gériatrie aiguë – unité A ». */
    private String nom(CelluleVisee cellule) {
        Ligne ligne = cellule.ligne();
        ColonneGrille premiere = modele.colonnes().getFirst();
        String debut = premiere.texte(ligne, modele.source());
        String intitule = modele.colonne(modele.descripteur().intitule()).texte(ligne, modele.source());
        String nom = debut.isEmpty() || debut.equals(intitule) ? intitule : debut + " · " + intitule;
        return Phrases.nombre(cellule.rang() + 1L) + " · " + nom;
    }

    private String apres(CelluleVisee cellule) {
        return cellule.sort() == Sort.REFUSE ? "" : lisible(cellule.texteApres(modele.source()));
    }

    private static String lisible(String texte) {
        return texte.isEmpty() ? "(vide)" : texte.length() > 200 ? texte.substring(0, 200) + "…" : texte;
    }

    /** The new value, stronger than the old one. */
    private static final class Apres extends TableCell<CelluleVisee, String> {
        @Override
        protected void updateItem(@Nullable String texte, boolean vide) {
            super.updateItem(texte, vide);
            setText(vide || texte == null || texte.isEmpty() ? "" : "→ " + texte);
            getStyleClass().remove("fort");
            if (!vide) {
                getStyleClass().add("fort");
            }
        }
    }

    /** The reason with the form and the word of its gravity. */
    private static final class Raison extends TableCell<CelluleVisee, String> {

        @Override
        protected void updateItem(@Nullable String texte, boolean vide) {
            super.updateItem(texte, vide);
            CelluleVisee cellule = vide ? null : getTableRow().getItem();
            getStyleClass().removeAll("raison-refus", "raison-correction");
            setText(null);
            setGraphic(null);
            setTooltip(null);
            if (cellule == null || texte == null || texte.isEmpty()) {
                return;
            }
            boolean refusee = cellule.sort() == Sort.REFUSE;
            setText(texte);
            setTooltip(new Tooltip(texte));
            getTooltip().setWrapText(true);
            getTooltip().setMaxWidth(420);
            setGraphic(new FontIcon(refusee ? "mdi2l-lock-outline" : "mdi2a-alert"));
            getStyleClass().add(refusee ? "raison-refus" : "raison-correction");
        }
    }
}
