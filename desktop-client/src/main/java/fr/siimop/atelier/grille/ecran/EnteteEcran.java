package fr.siimop.atelier.grille.ecran;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import fr.siimop.atelier.grille.affichage.Grille;
import fr.siimop.atelier.grille.apercu.Apercus;
import fr.siimop.atelier.grille.export.BoutonExporter;
import fr.siimop.atelier.grille.impression.BoutonImprimer;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.modele.descripteur.Colonne;

/** The line of the title, and what can be done with the table as a whole: in words where they fit, by icons elsewhere. */
final class EnteteEcran extends HBox {

    private final ModeleTable modele;
    private final Label titre;
    private final HBox actions = new HBox(8);
    private double avecMots;
    private double largeur;
    private boolean tasse;

    EnteteEcran(ModeleTable modele, String titre, Apercus apercus) {
        this.modele = modele;
        this.titre = new Label(titre);
        this.titre.getStyleClass().add("titre-ecran");
        this.titre.setMinWidth(USE_PREF_SIZE);
        actions.setAlignment(Pos.CENTER_RIGHT);
        actions.setMinWidth(USE_PREF_SIZE);
        Button masse = new Button("Action de masse", Icones.icone("mdi2p-playlist-edit"));
        masse.setId("action-de-masse");
        masse.setOnAction(e -> apercus.changerEnMasse());
        // what changes only by decisions has nothing that a gesture could change
        boolean modifiable = modele.descripteur().colonnes().stream()
                .anyMatch(c -> c.edition() == Colonne.Edition.LIBRE || c.edition() == Colonne.Edition.ATTRIBUEE);
        if (modifiable
                && modele.services().puits().empechementCreation(modele.descripteur().table()).isEmpty()) {
            actions.getChildren().add(masse);
        }
        getChildren().add(this.titre);
        getStyleClass().add("ecran-titre");
    }

    HBox actions() {
        return actions;
    }

    /** Puts beside the title, which is there from the start, all the rest. */
    void garnir(MenuVues vues, Grille grille, ToggleButton explication) {
        Region pousse = new Region();
        HBox.setHgrow(pousse, Priority.ALWAYS);
        explication.getStyleClass().addAll("discret", "icone");
        explication.setAccessibleText("Explication");
        Icones.bulle(explication, "Montrer ou cacher l’explication (Ctrl I)");
        Button[] colonnes = new Button[1];
        colonnes[0] = Icones.bouton("mdi2v-view-column-outline", "Choisir les colonnes",
                () -> grille.choisirColonnes(colonnes[0]));
        colonnes[0].setId("choisir-colonnes");
        getChildren().setAll(titre, vues, pousse, actions, BoutonExporter.de(modele),
                BoutonImprimer.de(modele, titre.getText()), colonnes[0], explication);
    }

    /** @param disponible width of the screen */
    void mesurer(double disponible) {
        largeur = disponible;
        if (!tasse) {
            avecMots = prefWidth(-1);
        }
        if (tasse != largeur < avecMots) {
            // what is changed while it is laid out would wait for another reason to be laid out again
            Platform.runLater(this::tasser);
        }
    }

    /** Where words do not fit, the actions that have an icon are said by it, and by their tool tip. */
    private void tasser() {
        boolean voulu = largeur < avecMots;
        if (tasse != voulu) {
            tasse = voulu;
            actions.getChildren().stream().filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(b -> b.getGraphic() != null && !b.getText().isEmpty()).forEach(b -> {
                        b.setContentDisplay(tasse ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                        b.setTooltip(b.getTooltip() == null ? Icones.bulle(b.getText()) : b.getTooltip());
                    });
        }
    }
}
