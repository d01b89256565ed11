package fr.siimop.atelier.grille.ecran;

import java.util.List;

import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.javafx.FontIcon;

import fr.siimop.atelier.grille.affichage.Grille;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.EtatFiltre;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;

/** The chips of the filters, the quick search, and how many rows remain. */
final class BarreFiltres extends HBox {

    private final ModeleTable modele;
    private final Grille grille;
    private final FlowPane puces = new FlowPane(6, 6);
    private final Label nombre = new Label();
    private final Label reste = new Label();
    private final HBox compte = new HBox(3, nombre, reste);
    private final TextField recherche = new TextField();

    BarreFiltres(ModeleTable modele, Grille grille) {
        this.modele = modele;
        this.grille = grille;
        getStyleClass().add("ecran-puces");
        setSpacing(12);
        HBox.setHgrow(puces, Priority.ALWAYS);
        puces.setAlignment(Pos.CENTER_LEFT);
        puces.setRowValignment(javafx.geometry.VPos.CENTER);
        recherche.setPromptText("Chercher (Ctrl\u00a0F)");
        recherche.setAccessibleText("Chercher dans la table");
        recherche.setPrefWidth(150);
        recherche.setMinWidth(110);
        recherche.textProperty().bindBidirectional(modele.rechercheProperty());
        nombre.getStyleClass().add("fort");
        reste.getStyleClass().add("attenue");
        compte.setAlignment(Pos.CENTER_RIGHT);
        compte.setMinWidth(USE_PREF_SIZE);
        // its own width is not known when its height is asked for: chips that fit on one line would take the room of two
        puces.prefWrapLengthProperty().bind(widthProperty().subtract(recherche.widthProperty())
                .subtract(compte.widthProperty()).subtract(3 * getSpacing() + 30));
        modele.filtres().addListener((javafx.beans.Observable o) -> peindre());
        modele.montrees().addListener(o -> compter());
        modele.total().addListener(o -> compter());
        modele.pret().addListener(o -> compter());
        peindre();
        compter();
    }

    /** Puts into the bar, which has its place from the start, what it shows. */
    void garnir() {
        getChildren().setAll(puces, recherche, compte);
    }

    TextField recherche() {
        return recherche;
    }

    private void compter() {
        if (!modele.pret().get()) {
            nombre.setText("");
            reste.setText("Lecture…");
            return;
        }
        int montrees = modele.montrees().get();
        int total = modele.total().get();
        nombre.setText(Phrases.nombre(montrees));
        reste.setText(modele.descripteur().nomCommun(montrees)
                + (montrees == total ? "" : " sur " + Phrases.nombre(total)));
    }

    private void peindre() {
        puces.getChildren().clear();
        for (Filtre filtre : modele.filtres()) {
            puces.getChildren().add(puce(filtre));
        }
        Button plus = new Button("Filtre", new FontIcon("mdi2p-plus"));
        plus.getStyleClass().add("puce-plus");
        plus.setAccessibleText("Ajouter un filtre");
        plus.setOnAction(e -> choisir(plus));
        puces.getChildren().add(plus);
    }

    private HBox puce(Filtre filtre) {
        String quoi = modele.nom(filtre);
        Label nom = new Label(quoi);
        nom.getStyleClass().add("nom");
        Label valeur = new Label(filtre.resume());
        valeur.getStyleClass().add("valeur");
        Button oter = Icones.bouton("mdi2c-close",
                "Ôter le filtre «\u00a0" + quoi + "\u00a0: " + filtre.resume() + "\u00a0»",
                () -> modele.filtres().remove(filtre));
        HBox puce = new HBox(nom, valeur, oter);
        puce.getStyleClass().add("puce");
        if (!filtre.colonne().equals(Filtre.LIGNE)) {
            puce.setOnMouseClicked(e -> grille.filtrer(modele.colonne(filtre.colonne())));
        }
        return puce;
    }

    private void choisir(Button ancre) {
        ContextMenu menu = new ContextMenu();
        for (EtatFiltre etat : List.of(EtatFiltre.EN_ANOMALIE, EtatFiltre.MODIFIE)) {
            MenuItem element = new MenuItem("Lignes " + (etat == EtatFiltre.EN_ANOMALIE
                    ? "en anomalie"
                    : "modifiées par moi"));
            element.setOnAction(e -> modele.filtrer(new Filtre.Etat(Filtre.LIGNE, etat)));
            menu.getItems().add(element);
        }
        menu.getItems().add(new SeparatorMenuItem());
        for (ColonneGrille colonne : modele.toutesLesColonnes()) {
            MenuItem element = new MenuItem(colonne.libelle());
            element.setOnAction(e -> grille.filtrer(colonne));
            menu.getItems().add(element);
        }
        menu.show(ancre, Side.BOTTOM, 0, 4);
    }
}
