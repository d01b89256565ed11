package fr.siimop.atelier.grille.apercu;

import java.util.List;
import java.util.function.Predicate;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.geste.Apercu;
import fr.siimop.atelier.grille.geste.CelluleVisee;
import fr.siimop.atelier.grille.geste.Sort;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;

/** The pills (changed, unchanged, to correct, refused), each of which shows its own lines, and the lines. */
final class VueApercu extends VBox {

    private final FlowPane pastilles = new FlowPane(6, 6);
    private final TableApercu lignes;

    VueApercu(ModeleTable modele) {
        super(8);
        lignes = new TableApercu(modele);
        VBox.setVgrow(lignes, Priority.ALWAYS);
        getChildren().addAll(pastilles, lignes);
    }

    void vider(String pourquoi) {
        Label label = new Label(pourquoi);
        label.getStyleClass().add("attenue");
        pastilles.getChildren().setAll(label);
        lignes.setItems(FXCollections.observableArrayList());
    }

    void montrer(Apercu apercu) {
        pastilles.getChildren().clear();
        ToggleGroup groupe = new ToggleGroup();
        ajouter(groupe, apercu, apercu.changees(), "changée", "changées", "succes", Sort.CHANGE);
        if (apercu.inchangees() > 0) {
            Label inchangees = new Label(Phrases.pluriel(apercu.inchangees(), "déjà ainsi", "déjà ainsi"));
            inchangees.getStyleClass().add("etiquette");
            pastilles.getChildren().add(inchangees);
        }
        ajouter(groupe, apercu, apercu.aCorriger(), "à corriger", "à corriger", "avertissement", Sort.A_CORRIGER);
        ajouter(groupe, apercu, apercu.refusees(), "refusée", "refusées", "erreur", Sort.REFUSE);
        groupe.selectedToggleProperty().addListener((o, avant, choisie) -> filtrer(apercu,
                choisie == null ? c -> true : c -> c.sort() == choisie.getUserData()));
        filtrer(apercu, c -> true);
    }

    private void filtrer(Apercu apercu, Predicate<CelluleVisee> gardees) {
        List<CelluleVisee> choisies = apercu.cellules().stream().filter(gardees).toList();
        lignes.montrer(choisies, apercu.demande().colonnes().size() > 1);
    }

    private void ajouter(ToggleGroup groupe, Apercu apercu, int nombre, String singulier, String pluriel,
            String classe, Sort sort) {
        if (nombre == 0) {
            return;
        }
        ToggleButton bouton = new ToggleButton(Phrases.pluriel(nombre, singulier, pluriel));
        bouton.getStyleClass().setAll("etiquette", "pastille", classe);
        bouton.setUserData(sort);
        bouton.setToggleGroup(groupe);
        bouton.setAccessibleText(bouton.getText() + "\u00a0: ne montrer que celles-ci");
        // alone, it would hide nothing
        bouton.setDisable(nombre == apercu.cellules().size());
        pastilles.getChildren().add(bouton);
    }
}
