package fr.siimop.atelier.grille.apercu;

import java.util.function.Consumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.geste.Apercu;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.grille.table.Travaux;

/** A gesture before it is done: its title, its form if it has one, what would become of each cell, and its button. */
final class PanneauGeste extends VBox {

    private final ModeleTable modele;
    private final Label titre = new Label();
    private final VueApercu vue;
    private final Attente attente = new Attente();
    private final DebordementColle debordement = new DebordementColle();
    private final CheckBox aussi = new CheckBox();
    private final Button faire = new Button();
    private final Button renoncer = new Button("Renoncer");
    private final StackPane support = new StackPane(faire);
    private @Nullable Apercu apercu;

    /** @param fermer told whether the gesture was done */
    PanneauGeste(ModeleTable modele, String titre, @Nullable Node formulaire,
            Consumer<Boolean> fermer) {
        super(12);
        this.modele = modele;
        this.vue = new VueApercu(modele);
        getStyleClass().add("panneau-geste");
        this.titre.setText(titre);
        this.titre.getStyleClass().add("titre-volet");
        this.titre.setWrapText(true);
        getChildren().add(this.titre);
        if (formulaire != null) {
            getChildren().add(formulaire);
        }
        StackPane coeur = new StackPane(vue, attente);
        VBox.setVgrow(coeur, Priority.ALWAYS);
        aussi.setWrapText(true);
        aussi.setId("aussi-a-corriger");
        aussi.selectedProperty().addListener(o -> nommer());
        getChildren().addAll(coeur, debordement, aussi, pied());
        faire.getStyleClass().add("principal");
        faire.setId("faire-geste");
        faire.setDefaultButton(true);
        faire.setOnAction(e -> {
            if (apercu != null) {
                modele.edition().appliquer(apercu, aussi.isSelected());
            }
            fermer.accept(true);
        });
        renoncer.setCancelButton(true);
        renoncer.setOnAction(e -> fermer.accept(false));
        vider("");
    }

    private HBox pied() {
        Label promesse = new Label("Une seule annulation défait tout.");
        promesse.getStyleClass().add("attenue");
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        HBox pied = new HBox(8, promesse, pousse, renoncer, support);
        pied.setAlignment(Pos.CENTER_LEFT);
        pied.getStyleClass().add("panneau-pied");
        faire.setMinWidth(Region.USE_PREF_SIZE);
        renoncer.setMinWidth(Region.USE_PREF_SIZE);
        return pied;
    }

    /** Nothing to do yet, or ever: the button says why. */
    void vider(String pourquoi) {
        apercu = null;
        vue.vider(pourquoi);
        debordement.montrer(null);
        aussi.setVisible(false);
        aussi.setManaged(false);
        nommer();
    }

    void montrer(Apercu nouveau) {
        apercu = nouveau;
        titre.setText(nouveau.demande().titre());
        vue.montrer(nouveau);
        debordement.montrer(nouveau.demande().debordement());
        int fautes = nouveau.aCorriger();
        aussi.setVisible(fautes > 0);
        aussi.setManaged(fautes > 0);
        aussi.setText(fautes < 2
                ? "Écrire aussi la cellule à corriger\u00a0: elle reste marquée ici, et ne part pas avant d’être juste"
                : "Écrire aussi les " + Phrases.nombre(fautes)
                        + " cellules à corriger\u00a0: elles restent marquées ici, et ne partent pas avant d’être justes");
        nommer();
    }

    /** The progress takes the place of the lines when the work lasts. */
    void suivre(Travaux travaux) {
        attente.suivre(travaux, vue);
        travaux.enCours().addListener((o, avant, enCours) -> {
            if (enCours != null) {
                faire.setDisable(true);
            }
        });
    }

    /** What is shown is no longer what the form asks for. */
    void suspendre() {
        apercu = null;
        faire.setDisable(true);
    }

    private void nommer() {
        Apercu courant = apercu;
        int ecrites = courant == null ? 0 : courant.ecrites(aussi.isSelected());
        boolean impossible = ecrites == 0;
        faire.setText(courant == null || impossible
                ? "Rien à changer"
                : Phrases.majuscule(Phrases.geste(courant, ecrites, modele.descripteur())));
        faire.setDisable(impossible);
        Tooltip.uninstall(support, null);
        if (impossible) {
            Tooltip.install(support, new Tooltip(courant != null && courant.aCorriger() > 0
                    ? "Aucune cellule ne serait juste\u00a0: cochez la case pour les écrire quand même"
                    : "Aucune cellule ne changerait"));
        }
    }
}
