package fr.siimop.atelier.grille.ecran;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import fr.siimop.atelier.grille.calcul.Chiffres;
import fr.siimop.atelier.grille.table.Icones;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.ParcoursAnomalies;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.grille.table.Selection;

/** Left of the status bar: what is selected, and what is wrong in the rows shown. */
public final class ChiffresTable extends HBox {

    private final ModeleTable modele;
    private final HBox selection = new HBox();
    private final HBox anomalies = new HBox();
    private int demande;

    ChiffresTable(ModeleTable modele) {
        this.modele = modele;
        getChildren().addAll(selection, anomalies);
        modele.selection().ecouter(this::compter);
        modele.version().addListener(o -> compter());
        modele.parcours().bilan().addListener(o -> peindreAnomalies());
        compter();
        peindreAnomalies();
    }

    /** The figures follow in the background: stretching a selection over the whole table waits for nothing. */
    private void compter() {
        int numero = ++demande;
        Selection choisie = modele.selection();
        if (choisie.cellules() < 2) {
            selection.getChildren().clear();
            return;
        }
        modele.chiffres(() -> numero != demande, chiffres -> {
            if (numero == demande) {
                selection.getChildren().setAll(figures(chiffres, choisie.lignesTouchees().count()));
            }
        });
    }

    private static HBox figures(Chiffres chiffres, long lignes) {
        HBox figure = figure(fort(chiffres.cellules()), new Label("cellules"));
        if (lignes > 1) {
            ajouter(figure, "·", fort(lignes), "lignes");
        }
        if (chiffres.distinctes() >= 0) {
            ajouter(figure, "·", fort(chiffres.distinctes()),
                    chiffres.distinctes() < 2 ? "valeur distincte" : "valeurs distinctes");
        }
        Chiffres.Nombres nombres = chiffres.nombres();
        if (nombres != null && nombres.combien() > 1) {
            ajouter(figure, "· somme", fort(nombres.somme()), "· min");
            figure.getChildren().addAll(fort(nombres.minimum()), new Label("· max"), fort(nombres.maximum()),
                    new Label("· moyenne"), fort(Phrases.decimal(nombres.moyenne())));
        }
        figure.setAccessibleText(figure.getChildren().stream().map(n -> ((Label) n).getText())
                .collect(java.util.stream.Collectors.joining(" ")));
        return figure;
    }

    private static void ajouter(HBox figure, String avant, Label valeur, String apres) {
        figure.getChildren().addAll(new Label(avant), valeur, new Label(apres));
    }

    private void peindreAnomalies() {
        anomalies.getChildren().clear();
        ParcoursAnomalies.Bilan bilan = modele.parcours().bilan().get();
        if (bilan.erreurs() > 0) {
            anomalies.getChildren().add(figure(Icones.icone("mdi2a-alert-circle"), fort(bilan.erreurs()),
                    new Label(bilan.erreurs() < 2 ? "erreur" : "erreurs")));
        }
        if (bilan.avertissements() > 0) {
            anomalies.getChildren().add(figure(Icones.icone("mdi2a-alert"), fort(bilan.avertissements()),
                    new Label(bilan.avertissements() < 2 ? "avertissement" : "avertissements")));
        }
    }

    private static Label fort(long nombre) {
        return fort(Phrases.nombre(nombre));
    }

    private static Label fort(String texte) {
        Label label = new Label(texte);
        label.getStyleClass().add("fort");
        return label;
    }

    private static HBox figure(Node... contenu) {
        HBox figure = new HBox(contenu);
        figure.getStyleClass().add("figure");
        return figure;
    }
}
