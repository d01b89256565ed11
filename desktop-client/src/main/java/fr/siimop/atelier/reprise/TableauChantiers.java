package fr.siimop.atelier.reprise;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.reprise.rapport.Chantier;

/** Rows to mend, with what hangs on each. */
final class TableauChantiers extends TableView<Chantier> {

    private static final int HAUTEUR = 30;
    /** Below, what hangs on a row is read in one number, and under the table for the row chosen. */
    private static final double ETROIT = 900;

    TableauChantiers() {
        setId("reprise-table");
        getStyleClass().add("table-apercu");
        setAccessibleText("Lignes à corriger, la plus utile d’abord");
        setFixedCellSize(HAUTEUR);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label("Rien à corriger ici."));
        List<TableColumn<Chantier, ?>> attaches = List.of(nombre("Terrains", 66, c -> c.attaches().terrains()),
                nombre("Agréments", 78, c -> c.attaches().agrements()),
                nombre("Postes", 58, c -> c.attaches().postes()), nombre("Stages", 58, c -> c.attaches().stages()));
        TableColumn<Chantier, ?> quoi = texte("Quoi", 100, c -> c.nature().libelle());
        quoi.setMinWidth(96);
        getColumns().addAll(List.of(nombre("Utilité", 62, Chantier::utilite), quoi,
                texte("Ligne", 230, Chantier::titre), texte("À corriger", 310, c -> String.join(" ", c.motifs()))));
        getColumns().addAll(attaches);
        getColumns().add(texte("Subdivision", 130, Chantier::subdivision));
        widthProperty().subscribe(
                largeur -> attaches.forEach(colonne -> colonne.setVisible(largeur.doubleValue() >= ETROIT)));
    }

    private static TableColumn<Chantier, ?> texte(String titre, int largeur, Function<Chantier, String> texte) {
        TableColumn<Chantier, String> colonne = new TableColumn<>(titre);
        colonne.setPrefWidth(largeur);
        colonne.setSortable(false);
        colonne.setReorderable(false);
        colonne.setCellValueFactory(f -> new ReadOnlyStringWrapper(texte.apply(f.getValue())));
        colonne.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String valeur, boolean vide) {
                super.updateItem(valeur, vide);
                setText(vide ? null : valeur);
                setTooltip(vide || valeur == null || valeur.isEmpty() ? null : Icones.bulle(valeur));
            }
        });
        return colonne;
    }

    private static TableColumn<Chantier, ?> nombre(String titre, int largeur, ToIntFunction<Chantier> nombre) {
        TableColumn<Chantier, Integer> colonne = new TableColumn<>(titre);
        colonne.getStyleClass().add("nombre");
        colonne.setPrefWidth(largeur);
        colonne.setSortable(false);
        colonne.setReorderable(false);
        colonne.setCellValueFactory(f -> new ReadOnlyObjectWrapper<>(nombre.applyAsInt(f.getValue())));
        colonne.setCellFactory(c -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Integer valeur, boolean vide) {
                super.updateItem(valeur, vide);
                setText(vide || valeur == null ? null : valeur == 0 ? "–" : Phrases.nombre(valeur));
            }
        });
        return colonne;
    }
}
