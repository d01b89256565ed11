package fr.siimop.atelier.grille.fiche;

import java.util.List;
import java.util.UUID;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.Ouvreur;

/** What depends on a row: how many rows of each table, each opening them. */
final class ListeDependances extends VBox {

    private final Ouvreur ouvreur;

    ListeDependances(Ouvreur ouvreur) {
        super(2);
        this.ouvreur = ouvreur;
        setId("dependances");
    }

    void montrer(UUID cible, String nom, List<Dependance> dependances) {
        getChildren().clear();
        Label titre = new Label("Ce qui en dépend");
        titre.getStyleClass().add("sous-titre");
        getChildren().add(titre);
        if (dependances.isEmpty()) {
            Label rien = Blocs.texte("Rien, d’après ce qui est sur ce poste.");
            rien.getStyleClass().add("attenue");
            getChildren().add(rien);
        }
        dependances.forEach(d -> getChildren().add(lien(cible, nom, d)));
    }

    private Node lien(UUID cible, String nom, Dependance dependance) {
        if (!ouvreur.ouvre(dependance.table().table())) {
            return new Label(dependance.enMots());
        }
        Hyperlink lien = new Hyperlink(dependance.enMots());
        lien.setAccessibleText("Ouvrir " + dependance.enMots());
        lien.setOnAction(e -> ouvreur.referants(dependance.table().table(), dependance.colonne().id(), cible, nom));
        return lien;
    }
}
