package fr.siimop.atelier.grille.apercu;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import fr.siimop.atelier.grille.apercu.PrevisionVive.Formulaire;
import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.editeur.Editeur;
import fr.siimop.atelier.grille.geste.Acte;
import fr.siimop.atelier.grille.geste.ActionMasse;
import fr.siimop.atelier.grille.geste.Debordement;
import fr.siimop.atelier.grille.geste.Demande;
import fr.siimop.atelier.grille.geste.Voulu;
import fr.siimop.atelier.grille.table.ModeleTable;

/** « Action de masse »: on which rows, in which column, what. The editor is that of the column. */
final class FormulaireMasse extends FormulaireGeste {

    private final ModeleTable modele;
    private final ComboBox<LignesVisees> sur = new ComboBox<>();
    private final ComboBox<ColonneGrille> colonne = new ComboBox<>();
    private final ComboBox<ActionMasse> action = new ComboBox<>();
    private final TextField saisie = new TextField();
    private final StackPane place = new StackPane();
    private final Label nomValeur = new Label();
    private Editeur editeur;
    private Runnable changement = () -> {};

    FormulaireMasse(ModeleTable modele) {
        this.modele = modele;
        List<ColonneGrille> propres = modele.disposition().toutes().values().stream().filter(c -> !c.estLiee())
                .sorted(Comparator.comparing(ColonneGrille::libelle, Collator.getInstance(Locale.FRENCH)::compare))
                .toList();
        colonne.getItems().setAll(propres);
        colonne.setConverter(enMots(ColonneGrille::libelle));
        action.setConverter(enMots(ActionMasse::libelle));
        sur.getItems().setAll(LignesVisees.choix(modele));
        ColonneGrille active = modele.colonneActive();
        colonne.setValue(propres.stream().filter(c -> active != null && c.id().equals(active.id())).findFirst()
                .orElse(propres.getFirst()));
        editeur = Editeur.pour(modele, colonne.getValue(), null);
        nommer(sur, "lignes-visees", "Lignes à changer");
        nommer(colonne, "colonne-visee", "Colonne à changer");
        nommer(action, "action-masse", "Changement à faire");
        saisie.setId("saisie-masse");
        sur.getSelectionModel().selectFirst();
        addRow(0, new Label("Sur"), sur);
        addRow(1, new Label("Colonne"), colonne);
        addRow(2, new Label("Changement"), action);
        addRow(3, nomValeur, place);
        saisie.textProperty().addListener(o -> changement.run());
        sur.valueProperty().addListener(o -> changement.run());
        colonne.valueProperty().addListener(o -> changerDeColonne());
        action.valueProperty().addListener(o -> montrerLaValeur());
        changerDeColonne();
    }

    private static void nommer(ComboBox<?> boite, String id, String texte) {
        boite.setId(id);
        boite.setAccessibleText(texte);
        boite.setMaxWidth(Double.MAX_VALUE);
    }

    void ecouter(Runnable auditeur) {
        changement = auditeur;
    }

    private void changerDeColonne() {
        editeur = Editeur.pour(modele, colonne.getValue(), null);
        editeur.preparer(() -> changement.run());
        editeur.noeud().setId("valeur-masse");
        editeur.noeud().setAccessibleText("Valeur à mettre");
        action.getItems().setAll(ActionMasse.pour(colonne.getValue().type()));
        action.getSelectionModel().selectFirst();
        montrerLaValeur();
    }

    private void montrerLaValeur() {
        ActionMasse voulue = action.getValue();
        if (voulue == null) {
            return;
        }
        boolean valeur = voulue == ActionMasse.METTRE;
        place.getChildren().setAll(valeur ? editeur.noeud() : saisie);
        StackPane.setAlignment(place.getChildren().getFirst(), javafx.geometry.Pos.CENTER_LEFT);
        place.setVisible(voulue != ActionMasse.VIDER);
        nomValeur.setVisible(voulue != ActionMasse.VIDER);
        nomValeur.setText(voulue.compte() ? "Combien" : valeur ? "Valeur" : "Texte");
        saisie.setAccessibleText(nomValeur.getText());
        saisie.setPromptText(voulue.compte() ? "par exemple 30, ou −2 pour revenir en arrière" : "");
        changement.run();
    }

    Formulaire lire() {
        ActionMasse voulue = action.getValue();
        ColonneGrille visee = colonne.getValue();
        LignesVisees lignes = sur.getValue();
        Object choisie = editeur.valeurChoisie();
        String texte = voulue == ActionMasse.METTRE ? editeur.texte() : saisie.getText();
        if (lignes.lignes().isEmpty()) {
            return Formulaire.incomplet("Choisissez d’abord des lignes de la table.");
        }
        if (voulue != ActionMasse.VIDER && texte.isBlank() && choisie == null) {
            return Formulaire.incomplet(voulue.compte() ? "Écrivez un nombre." : "Écrivez la valeur voulue.");
        }
        if (voulue.compte() && !ActionMasse.estEntier(texte)) {
            return Formulaire.incomplet("«\u00a0" + texte + "\u00a0» n’est pas un nombre entier de −100\u00a0000 à "
                    + "100\u00a0000.");
        }
        Voulu valeur = choisie != null ? new Voulu.Valeur(choisie) : new Voulu.Texte(texte);
        String enMots = voulue == ActionMasse.METTRE && choisie != null
                ? visee.texteDe(choisie, modele.source())
                : texte.strip();
        return Formulaire.complet(new Demande(Acte.CHANGER, voulue.titre(visee, enMots), lignes.lignes(),
                lignes.rang(), List.of(visee),
                voulue.transformation(valeur, texte, (l, c) -> c.valeur(l, modele.source())), Debordement.AUCUN));
    }

    private static <T> StringConverter<T> enMots(java.util.function.Function<T, String> texte) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable T valeur) {
                return valeur == null ? "" : texte.apply(valeur);
            }

            @Override
            public @Nullable T fromString(String inutile) {
                return null;
            }
        };
    }
}
