package fr.siimop.atelier.reprise;

import java.util.LinkedHashMap;
import java.util.Map;

import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.modele.reprise.rapport.EtatTable;
import fr.siimop.modele.reprise.rapport.RapportReprise;

/** How far each table is: how many rows are clean, how many are not. */
final class CartesEtats extends HBox {

    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("etablissement", "Établissements");
        TABLES.put("terrain", "Terrains");
        TABLES.put("agrement", "Agréments");
        TABLES.put("poste", "Postes");
        TABLES.put("activite_semestrielle", "Stages");
    }

    CartesEtats() {
        super(8);
        getStyleClass().add("reprise-cartes");
        setMinHeight(USE_PREF_SIZE);
    }

    void montrer(RapportReprise rapport, String ars) {
        getChildren().clear();
        TABLES.forEach((table, libelle) -> getChildren().add(carte(libelle, rapport.etat(ars, table),
                table.equals("activite_semestrielle") ? "tout-venant" : "à corriger")));
    }

    private static VBox carte(String libelle, EtatTable etat, String reste) {
        Label titre = new Label(libelle);
        titre.getStyleClass().add("sous-titre");
        ProgressBar barre = new ProgressBar(etat.total() == 0 ? 0 : (double) etat.propres() / etat.total());
        barre.setMaxWidth(Double.MAX_VALUE);
        barre.setFocusTraversable(false);
        barre.setAccessibleText(libelle + "\u00a0: " + Phrases.nombre(etat.propres()) + " propres sur "
                + Phrases.nombre(etat.total()));
        Label nombres = new Label(Phrases.nombre(etat.aCorriger()) + "\u00a0" + reste + " sur "
                + Phrases.nombre(etat.total()));
        nombres.getStyleClass().add("secondaire");
        nombres.setMinWidth(USE_PREF_SIZE);
        VBox carte = new VBox(4, titre, barre, nombres);
        carte.getStyleClass().add("reprise-carte");
        HBox.setHgrow(carte, Priority.ALWAYS);
        carte.setPrefWidth(160);
        return carte;
    }
}
