package fr.siimop.atelier.grille.filtre;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.calcul.CalculVue.ValeurComptee;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.calcul.Pliage;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;

/** The distinct values with how many rows have each under the other filters, to be ticked. */
final class VoletValeurs implements VoletFiltre {

    private static final double LIGNE = 26;

    private final ModeleTable modele;
    private final ColonneGrille colonne;
    private final Set<String> cochees = new HashSet<>();
    private final CheckBox ajouter = new CheckBox("Ajouter aux valeurs déjà gardées");
    private Set<String> sansRecherche = Set.of();
    private boolean filtree;
    private List<ValeurComptee> valeurs = List.of();
    private final ListView<ValeurComptee> liste = new ListView<>();
    private final TextField recherche = new TextField();
    private final CheckBox toutes = new CheckBox();
    private final Label total = new Label();
    private final StringProperty resume = new SimpleStringProperty("");
    private final VBox boite;

    VoletValeurs(ModeleTable modele, ColonneGrille colonne) {
        this.modele = modele;
        this.colonne = colonne;
        liste.setFixedCellSize(LIGNE);
        liste.setCellFactory(l -> new Cellule());
        liste.setAccessibleText("Valeurs de «\u00a0" + colonne.libelle() + "\u00a0»");
        liste.setOnKeyPressed(e -> {
            ValeurComptee choisie = liste.getSelectionModel().getSelectedItem();
            if (e.getCode() == KeyCode.SPACE && choisie != null) {
                basculer(choisie);
                e.consume();
            }
        });
        liste.setPlaceholder(new Label("Aucune valeur ne répond."));
        recherche.textProperty().addListener((o, avant, texte) -> chercher(avant.isBlank()));
        recherche.setAccessibleText("Chercher parmi les valeurs");
        ajouter.setId("ajouter-aux-valeurs");
        ajouter.setVisible(false);
        ajouter.managedProperty().bind(ajouter.visibleProperty());
        ajouter.setOnAction(e -> cocherTrouvees());
        toutes.setOnAction(e -> cocherMontrees(toutes.isSelected()));
        total.getStyleClass().add("secondaire");
        HBox premiere = new HBox(toutes, total);
        HBox.setHgrow(toutes, Priority.ALWAYS);
        toutes.setMaxWidth(Double.MAX_VALUE);
        premiere.setAlignment(Pos.CENTER_LEFT);
        premiere.setMinHeight(LIGNE);
        premiere.setPadding(new Insets(0, 6, 0, 6));
        boite = new VBox(recherche, ajouter, premiere, liste);
        VBox.setMargin(recherche, new Insets(0, 4, 4, 4));
        VBox.setMargin(ajouter, new Insets(4, 6, 4, 6));
        VBox.setMargin(liste, new Insets(0, 0, 4, 0));
        modele.valeurs(colonne, this::recevoir);
    }

    private void recevoir(List<ValeurComptee> comptees) {
        valeurs = comptees;
        Set<String> retenues = modele.filtres().stream()
                .filter(f -> f instanceof Filtre.Valeurs && f.colonne().equals(colonne.id()))
                .map(f -> ((Filtre.Valeurs) f).textes()).findFirst().orElse(null);
        filtree = retenues != null;
        valeurs.stream().map(ValeurComptee::texte).filter(t -> retenues == null || retenues.contains(t))
                .forEach(cochees::add);
        recherche.setPromptText("Chercher parmi " + Phrases.pluriel(valeurs.size(), "valeur", "valeurs"));
        liste.setPrefHeight(Math.clamp(valeurs.size(), 3, 11) * LIGNE);
        chercher(true);
    }

    /** As in a spreadsheet: what is found is what is ticked, and what is kept; without a search, what was ticked before it. */
    private void chercher(boolean debut) {
        if (debut) {
            sansRecherche = Set.copyOf(cochees);
        }
        String plie = Pliage.plier(recherche.getText().strip());
        liste.getItems().setAll(valeurs.stream().filter(v -> Pliage.plier(libelle(v)).contains(plie)).toList());
        ajouter.setVisible(filtree && !plie.isEmpty());
        cocherTrouvees();
    }

    private void cocherTrouvees() {
        cochees.clear();
        if (recherche.getText().isBlank()) {
            cochees.addAll(sansRecherche);
        } else {
            liste.getItems().forEach(v -> cochees.add(v.texte()));
            if (ajouter.isSelected() && ajouter.isVisible()) {
                cochees.addAll(sansRecherche);
            }
        }
        liste.refresh();
        compter();
    }

    private static String libelle(ValeurComptee valeur) {
        return valeur.texte().isEmpty() ? "(vide)" : valeur.texte();
    }

    private void compter() {
        total.setText(Phrases.nombre(liste.getItems().stream().mapToLong(ValeurComptee::nombre).sum()));
        toutes.setText(recherche.getText().isBlank() ? "(toutes les valeurs)" : "(toutes celles trouvées)");
        toutes.setDisable(liste.getItems().isEmpty());
        long montreesCochees = liste.getItems().stream().filter(v -> cochees.contains(v.texte())).count();
        toutes.setIndeterminate(montreesCochees > 0 && montreesCochees < liste.getItems().size());
        toutes.setSelected(montreesCochees > 0 && montreesCochees == liste.getItems().size());
        resume.set(Phrases.pluriel(cochees.size(), "valeur", "valeurs") + " sur " + Phrases.nombre(valeurs.size()));
    }

    private void cocherMontrees(boolean oui) {
        for (ValeurComptee valeur : liste.getItems()) {
            if (oui) {
                cochees.add(valeur.texte());
            } else {
                cochees.remove(valeur.texte());
            }
        }
        liste.refresh();
        compter();
    }

    private void basculer(ValeurComptee valeur) {
        if (!cochees.remove(valeur.texte())) {
            cochees.add(valeur.texte());
        }
        liste.refresh();
        compter();
    }

    @Override
    public String titre() {
        return "Valeurs";
    }

    @Override
    public boolean enUsage() {
        return modele.filtres().stream().anyMatch(f -> f instanceof Filtre.Valeurs && f.colonne().equals(colonne.id()));
    }

    @Override
    public Node noeud() {
        return boite;
    }

    @Override
    public ObservableValue<String> resume() {
        return resume;
    }

    @Override
    public void prendreLeClavier() {
        recherche.requestFocus();
    }

    @Override
    public boolean appliquer() {
        if (cochees.isEmpty()) {
            resume.set("Cochez une valeur");
            return false;
        }
        if (cochees.size() == valeurs.size()) {
            modele.filtres().removeIf(f -> f instanceof Filtre.Valeurs && f.colonne().equals(colonne.id()));
        } else {
            modele.filtrer(new Filtre.Valeurs(colonne.id(), cochees));
        }
        return true;
    }

    private final class Cellule extends ListCell<ValeurComptee> {

        private final CheckBox coche = new CheckBox();
        private final Label nombre = new Label();
        private final HBox boiteCellule = new HBox(coche, nombre);

        Cellule() {
            coche.setFocusTraversable(false);
            coche.setMouseTransparent(true);
            coche.setMinWidth(0);
            coche.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(coche, Priority.ALWAYS);
            nombre.getStyleClass().add("secondaire");
            nombre.setMinWidth(USE_PREF_SIZE);
            boiteCellule.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
            setOnMouseClicked(e -> {
                if (getItem() != null) {
                    basculer(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ValeurComptee valeur, boolean vide) {
            super.updateItem(valeur, vide);
            if (valeur == null || vide) {
                setGraphic(null);
                return;
            }
            coche.setText(libelle(valeur));
            coche.setSelected(cochees.contains(valeur.texte()));
            nombre.setText(Phrases.nombre(valeur.nombre()));
            setGraphic(boiteCellule);
        }
    }
}
