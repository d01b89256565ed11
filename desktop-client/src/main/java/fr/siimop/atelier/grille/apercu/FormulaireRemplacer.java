package fr.siimop.atelier.grille.apercu;

import java.util.List;
import java.util.regex.PatternSyntaxException;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;

import fr.siimop.atelier.grille.apercu.PrevisionVive.Formulaire;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.geste.Acte;
import fr.siimop.atelier.grille.geste.Demande;
import fr.siimop.atelier.grille.geste.Remplacement;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;
import fr.siimop.atelier.grille.table.Plage;
import fr.siimop.modele.descripteur.Ligne;

/** « Rechercher et remplacer »: what, by what, where, how strictly. */
final class FormulaireRemplacer extends FormulaireGeste {

    /** Where to look: some rows and columns among those shown. */
    private record Etendue(String libelle, List<Ligne> lignes, int premierRang, List<ColonneGrille> colonnes) {
        @Override
        public String toString() {
            return libelle;
        }
    }

    private final ModeleTable modele;
    private final TextField cherche = new TextField();
    private final TextField remplace = new TextField();
    private final CheckBox entiere = new CheckBox("Cellule entière");
    private final CheckBox casse = new CheckBox("Majuscules et minuscules");
    private final CheckBox accents = new CheckBox("Accents");
    private final CheckBox expression = new CheckBox("Expression rationnelle");
    private final ComboBox<Etendue> ou = new ComboBox<>();

    FormulaireRemplacer(ModeleTable modele) {
        this.modele = modele;
        cherche.setId("cherche");
        cherche.setAccessibleText("Texte cherché");
        remplace.setId("remplace");
        remplace.setAccessibleText("Texte de remplacement");
        ou.setId("etendue");
        ou.setAccessibleText("Où chercher");
        ou.setMaxWidth(Double.MAX_VALUE);
        ou.getItems().setAll(etendues());
        ou.getSelectionModel().selectFirst();
        addRow(0, new Label("Chercher"), cherche);
        addRow(1, new Label("Remplacer par"), remplace);
        addRow(2, new Label("Dans"), ou);
        FlowPane options = new FlowPane(14, 6, entiere, casse, accents, expression);
        options.setPrefWrapLength(640);
        addRow(3, new Label("En respectant"), options);
    }

    void ecouter(Runnable changement) {
        cherche.textProperty().addListener(o -> changement.run());
        remplace.textProperty().addListener(o -> changement.run());
        List.of(entiere, casse, accents, expression)
                .forEach(c -> c.selectedProperty().addListener(o -> changement.run()));
        ou.valueProperty().addListener(o -> changement.run());
    }

    /** The selection when it has several cells, the column of the active one, everything shown. */
    private List<Etendue> etendues() {
        List<Ligne> lignes = modele.instantane();
        List<ColonneGrille> colonnes = List.copyOf(modele.colonnes());
        Plage p = modele.selection().courante();
        Etendue tout = new Etendue("toutes les lignes montrées, toutes les colonnes", lignes, 0, colonnes);
        if (p.vide()) {
            return List.of(tout);
        }
        Etendue colonne = new Etendue("la colonne " + Phrases.entreGuillemets(colonnes.get(p.colonne()).libelle()),
                lignes, 0, List.of(colonnes.get(p.colonne())));
        Etendue selection = new Etendue("la sélection\u00a0: " + Phrases.pluriel(p.cellules(), "cellule", "cellules"),
                lignes.subList(p.haut(), p.bas() + 1), p.haut(), colonnes.subList(p.gauche(), p.droite() + 1));
        return p.cellules() > 1 ? List.of(selection, colonne, tout) : List.of(colonne, tout);
    }

    Formulaire lire() {
        if (cherche.getText().isEmpty()) {
            return Formulaire.incomplet("Écrivez ce qu’il faut chercher.");
        }
        Remplacement voulu = new Remplacement(cherche.getText(), remplace.getText(), entiere.isSelected(),
                casse.isSelected(), accents.isSelected(), expression.isSelected());
        Etendue etendue = ou.getValue();
        try {
            return Formulaire.complet(Demande.de(Acte.REMPLACER,
                    "Remplacer " + Phrases.entreGuillemets(cherche.getText()) + " par "
                            + Phrases.entreGuillemets(remplace.getText()),
                    etendue.lignes(), etendue.premierRang(), etendue.colonnes(),
                    voulu.transformation(modele::texte)));
        } catch (PatternSyntaxException e) {
            int place = Math.max(0, e.getIndex()) + 1;
            return Formulaire.incomplet("Cette expression rationnelle est incomplète ou fausse vers le caractère "
                    + Phrases.nombre(place) + ".");
        }
    }
}
