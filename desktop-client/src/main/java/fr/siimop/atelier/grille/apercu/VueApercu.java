package fr.siimop.atelier.grille.apercu;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.grille.apercu.SemestresVises.Vise;
import fr.siimop.atelier.grille.geste.Apercu;
import fr.siimop.atelier.grille.geste.CelluleVisee;
import fr.siimop.atelier.grille.geste.Sort;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;

/**
 * The pills (changed, unchanged, to correct, refused, and one for each semester), each of which shows its own lines, and the
 * lines.
 */
final class VueApercu extends VBox {

    private final FlowPane pastilles = new FlowPane(6, 6);
    private final Label termines = new Label("", new FontIcon("mdi2a-alert"));
    private final SemestresVises semestres;
    private final TableApercu lignes;

    VueApercu(ModeleTable modele) {
        super(8);
        semestres = new SemestresVises(modele);
        lignes = new TableApercu(modele, semestres);
        termines.setId("semestres-termines");
        termines.getStyleClass().addAll("champ-anomalie", "avertissement");
        termines.setWrapText(true);
        termines.setMinHeight(USE_PREF_SIZE);
        termines.managedProperty().bind(termines.visibleProperty());
        termines.setVisible(false);
        VBox.setVgrow(lignes, Priority.ALWAYS);
        getChildren().addAll(pastilles, termines, lignes);
    }

    void vider(String pourquoi) {
        Label label = new Label(pourquoi);
        label.getStyleClass().add("attenue");
        pastilles.getChildren().setAll(label);
        termines.setVisible(false);
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
        ajouterSemestres(groupe, apercu);
        groupe.selectedToggleProperty().addListener((o, avant, choisie) -> filtrer(apercu,
                choisie == null ? c -> true : gardees(choisie.getUserData())));
        filtrer(apercu, c -> true);
    }

    private Predicate<CelluleVisee> gardees(Object choix) {
        return choix instanceof Vise vise
                ? c -> c.sort() != Sort.REFUSE && semestres.de(c.ligne()).filter(vise::equals).isPresent()
                : c -> c.sort() == choix;
    }

    private void filtrer(Apercu apercu, Predicate<CelluleVisee> gardees) {
        List<CelluleVisee> choisies = apercu.cellules().stream().filter(gardees).toList();
        lignes.montrer(choisies, apercu.demande().colonnes().size() > 1);
    }

    private void ajouter(ToggleGroup groupe, Apercu apercu, int nombre, String singulier, String pluriel,
            String classe, Sort sort) {
        if (nombre > 0) {
            pastille(groupe, apercu, nombre, Phrases.pluriel(nombre, singulier, pluriel), sort).getStyleClass()
                    .add(classe);
        }
    }

    /** The latest first; one that is over says so, and a sentence with it. */
    private void ajouterSemestres(ToggleGroup groupe, Apercu apercu) {
        Map<Vise, Integer> nombres = new TreeMap<>(
                Comparator.comparing(Vise::debut).reversed().thenComparing(Vise::id));
        for (CelluleVisee cellule : apercu.cellules()) {
            if (cellule.sort() != Sort.REFUSE) {
                semestres.de(cellule.ligne()).ifPresent(vise -> nombres.merge(vise, 1, Integer::sum));
            }
        }
        nombres.forEach((vise, nombre) -> {
            String texte = vise.libelle() + (vise.termine() ? ", terminé" : "") + "\u00a0: " + Phrases.nombre(nombre);
            ToggleButton pastille = pastille(groupe, apercu, nombre, texte, vise);
            pastille.getStyleClass().add(vise.termine() ? "avertissement" : "accent");
        });
        List<Vise> finis = nombres.keySet().stream().filter(Vise::termine).toList();
        int touchees = finis.stream().mapToInt(nombres::get).sum();
        termines.setVisible(touchees > 0);
        termines.setText(Phrases.pluriel(touchees, "cellule est d’un semestre terminé",
                "cellules sont d’un semestre terminé") + " ("
                + finis.stream().map(Vise::libelle).collect(Collectors.joining(", "))
                + "). Pour ne pas y toucher, renoncez et filtrez d’abord la table sur un semestre.");
    }

    private ToggleButton pastille(ToggleGroup groupe, Apercu apercu, int nombre, String texte, Object choix) {
        ToggleButton bouton = new ToggleButton(texte);
        bouton.getStyleClass().setAll("etiquette", "pastille");
        bouton.setUserData(choix);
        bouton.setToggleGroup(groupe);
        bouton.setAccessibleText(texte + "\u00a0: ne montrer que celles-ci");
        // alone, it would hide nothing
        bouton.setDisable(nombre == apercu.cellules().size());
        pastilles.getChildren().add(bouton);
        return bouton;
    }
}
