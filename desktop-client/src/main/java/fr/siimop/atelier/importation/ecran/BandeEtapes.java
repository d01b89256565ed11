package fr.siimop.atelier.importation.ecran;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.importation.Etape;

/** Where one is in an import: what is done, what is now, what comes. */
final class BandeEtapes extends HBox {

    private Etape courante = Etape.FICHIER;
    private boolean serree;

    BandeEtapes() {
        super(4);
        getStyleClass().add("etapes");
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
    }

    /** Names the step of now alone: a narrow window has no room for the others. */
    void serrer(boolean etroite) {
        if (serree != etroite) {
            serree = etroite;
            montrer(courante);
        }
    }

    void montrer(Etape presente) {
        courante = presente;
        getChildren().clear();
        setAccessibleText("Étape " + (courante.ordinal() + 1) + " sur " + Etape.values().length + "\u00a0: "
                + courante.libelle());
        for (Etape etape : Etape.values()) {
            if (etape.ordinal() > 0) {
                Region trait = new Region();
                trait.getStyleClass().add("etape-trait");
                getChildren().add(trait);
            }
            boolean faite = etape.ordinal() < courante.ordinal();
            StackPane rond = new StackPane(faite
                    ? Icones.icone("mdi2c-check")
                    : new Label(String.valueOf(etape.ordinal() + 1)));
            rond.getStyleClass().add("etape-rond");
            HBox une = new HBox(6, rond);
            if (!serree || etape == courante) {
                une.getChildren().add(new Label(etape.libelle()));
            } else {
                Tooltip.install(une, Icones.bulle(etape.libelle()));
            }
            une.setAlignment(Pos.CENTER);
            une.getStyleClass().addAll("etape", faite ? "faite" : etape == courante ? "courante" : "a-venir");
            getChildren().add(une);
        }
    }
}
