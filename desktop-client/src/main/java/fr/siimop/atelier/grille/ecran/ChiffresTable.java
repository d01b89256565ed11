package fr.siimop.atelier.grille.ecran;

import java.util.HashSet;
import java.util.Set;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.ParcoursAnomalies;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.modele.descripteur.TypeEntier;

/** Left of the status bar: what is selected, and what is wrong in the rows shown. */
public final class ChiffresTable extends HBox {

    /** Beyond this many cells the distinct values and the sum are not worth the wait. */
    private static final long MAXIMUM = 50_000;

    private final ModeleTable modele;

    ChiffresTable(ModeleTable modele) {
        this.modele = modele;
        modele.selection().plage().addListener(o -> peindre());
        modele.version().addListener(o -> peindre());
        modele.parcours().bilan().addListener(o -> peindre());
        peindre();
    }

    private void peindre() {
        getChildren().clear();
        Plage plage = modele.selection().courante();
        if (plage.cellules() > 1) {
            getChildren().add(selection(plage));
        }
        ParcoursAnomalies.Bilan bilan = modele.parcours().bilan().get();
        if (bilan.erreurs() > 0) {
            getChildren().add(figure(Icones.icone("mdi2a-alert-circle"), fort(bilan.erreurs()),
                    new Label(bilan.erreurs() < 2 ? "erreur" : "erreurs")));
        }
        if (bilan.avertissements() > 0) {
            getChildren().add(figure(Icones.icone("mdi2a-alert"), fort(bilan.avertissements()),
                    new Label(bilan.avertissements() < 2 ? "avertissement" : "avertissements")));
        }
    }

    private HBox selection(Plage plage) {
        HBox figure = figure(fort(plage.cellules()), new Label("cellules"));
        if (plage.cellules() > MAXIMUM) {
            return figure;
        }
        Set<String> distinctes = new HashSet<>();
        long somme = 0;
        boolean nombres = true;
        for (int c = plage.gauche(); c <= plage.droite() && c < modele.colonnes().size(); c++) {
            ColonneGrille colonne = modele.colonnes().get(c);
            nombres &= colonne.type() instanceof TypeEntier;
            for (int l = plage.haut(); l <= plage.bas() && l < modele.lignes().size(); l++) {
                distinctes.add(modele.texte(modele.ligne(l), colonne));
                somme += nombres && colonne.valeur(modele.ligne(l), modele.source()) instanceof Integer n ? n : 0;
            }
        }
        figure.getChildren().addAll(new Label("·"), fort(distinctes.size()),
                new Label(distinctes.size() < 2 ? "valeur distincte" : "valeurs distinctes"));
        if (nombres) {
            figure.getChildren().addAll(new Label("· somme"), fort(somme));
        }
        return figure;
    }

    private static Label fort(long nombre) {
        Label label = new Label(Phrases.nombre(nombre));
        label.getStyleClass().add("fort");
        return label;
    }

    private static HBox figure(Node... contenu) {
        HBox figure = new HBox(contenu);
        figure.getStyleClass().add("figure");
        return figure;
    }
}
