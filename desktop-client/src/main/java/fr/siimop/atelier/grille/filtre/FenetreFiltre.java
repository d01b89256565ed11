package fr.siimop.atelier.grille.filtre;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.calcul.Tri;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;

/** Filter of a column, 300 wide, under its header: sort, then values, text, bounds or state. It opens on the way in use. */
public final class FenetreFiltre {

    private static final double SEGMENTS = 288;

    private final ModeleTable modele;
    private final Popup fenetre = new Popup();
    private final VBox boite = new VBox();

    /** @param rendre gives the keyboard back to the table */
    public FenetreFiltre(ModeleTable modele, Runnable rendre) {
        this.modele = modele;
        boite.getStyleClass().addAll("surgissant", "filtre");
        fenetre.getContent().add(boite);
        fenetre.setAutoHide(true);
        fenetre.setAutoFix(true);
        fenetre.setHideOnEscape(true);
        fenetre.setOnHidden(e -> rendre.run());
    }

    public void ouvrir(ColonneGrille colonne, Node ancre) {
        VoletFiltre valeurs = new VoletValeurs(modele, colonne);
        List<VoletFiltre> volets = new ArrayList<>(List.of(valeurs, new VoletTexte(modele, colonne)));
        if (Filtre.Intervalle.pour(colonne)) {
            volets.add(new VoletBornes(modele, colonne));
        }
        volets.add(new VoletEtat(modele, colonne));
        Label resume = new Label();
        resume.getStyleClass().add("faible");
        HBox.setHgrow(resume, Priority.ALWAYS);
        resume.setMaxWidth(Double.MAX_VALUE);
        VBox place = new VBox();
        ToggleGroup groupe = new ToggleGroup();
        HBox segments = new HBox();
        segments.getStyleClass().add("segments");
        for (VoletFiltre volet : volets) {
            ToggleButton segment = new ToggleButton(volet.titre());
            segment.setToggleGroup(groupe);
            segment.setMaxWidth(Double.MAX_VALUE);
            segment.setPrefWidth(SEGMENTS / volets.size());
            HBox.setHgrow(segment, Priority.ALWAYS);
            segment.setUserData(volet);
            segments.getChildren().add(segment);
        }
        Button effacer = new Button("Effacer");
        effacer.getStyleClass().add("discret");
        effacer.setOnAction(e -> {
            modele.oterFiltres(colonne);
            fermer();
        });
        effacer.setDisable(modele.filtres().stream().noneMatch(f -> f.colonne().equals(colonne.id())));
        Button appliquer = new Button("Appliquer");
        appliquer.getStyleClass().add("principal");
        Runnable action = () -> {
            if (groupe.getSelectedToggle().getUserData() instanceof VoletFiltre volet && volet.appliquer()) {
                fermer();
            }
        };
        appliquer.setOnAction(e -> action.run());
        groupe.selectedToggleProperty().addListener((o, ancien, nouveau) -> {
            if (nouveau == null) {
                groupe.selectToggle(ancien);
            } else if (nouveau.getUserData() instanceof VoletFiltre volet) {
                place.getChildren().setAll(volet.noeud());
                resume.textProperty().bind(volet.resume());
                // the skin is what hears the keys: it must be there before the next letter
                place.applyCss();
                volet.prendreLeClavier();
            }
        });
        HBox pied = new HBox(resume, effacer, appliquer);
        pied.getStyleClass().add("pied");
        boite.getChildren().setAll(
                tri(new Tri(colonne, true)), tri(new Tri(colonne, false)),
                trait(), segments, place, trait(), pied);
        VBox.setMargin(segments, new javafx.geometry.Insets(6, 4, 8, 4));
        boite.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ENTER) {
                action.run();
                e.consume();
            }
        });
        montrer(ancre);
        groupe.selectToggle(groupe.getToggles().stream().filter(t -> ((VoletFiltre) t.getUserData()).enUsage())
                .findFirst().orElse(groupe.getToggles().getFirst()));
    }

    private void montrer(Node ancre) {
        boite.getScene().getRoot().setAccessibleText("Filtre");
        Bounds place = ancre.localToScreen(ancre.getLayoutBounds());
        if (place != null) {
            fenetre.show(ancre, place.getMinX(), place.getMaxY() + 2);
        }
    }

    public void fermer() {
        fenetre.hide();
    }

    /** The content, for whoever drives the screen. */
    public Region contenu() {
        return boite;
    }

    private Button tri(Tri tri) {
        Button bouton = new Button(tri.enMots(), Icones.icone(tri.icone()));
        bouton.getStyleClass().addAll("discret", "choix-tri");
        bouton.setOnAction(e -> {
            modele.tris().setAll(List.of(tri));
            fermer();
        });
        bouton.addEventHandler(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ENTER) {
                bouton.fire();
                e.consume();
            }
        });
        return bouton;
    }

    private static Region trait() {
        Region trait = new Region();
        trait.getStyleClass().add("trait");
        return trait;
    }
}
