package fr.siimop.atelier.grille.filtre;

import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.modele.descripteur.TypeEntier;

/** Numbers or dates between two bounds, either of which may be left out. */
final class VoletBornes implements VoletFiltre {

    private final ModeleTable modele;
    private final ColonneGrille colonne;
    private final TextField debut = champ("À partir de");
    private final TextField fin = champ("Jusqu’à");
    private final Label refus = new Label();
    private final VBox boite;

    VoletBornes(ModeleTable modele, ColonneGrille colonne) {
        this.modele = modele;
        this.colonne = colonne;
        String exemple = colonne.type() instanceof TypeEntier ? "Nombre" : "jj/mm/aaaa";
        debut.setPromptText(exemple);
        fin.setPromptText(exemple);
        GridPane champs = new GridPane(8, 6);
        champs.addRow(0, new Label("À partir de"), debut);
        champs.addRow(1, new Label("Jusqu’à"), fin);
        Label aide = new Label("Les deux bornes sont comprises\u00a0; une borne vide ne limite rien.");
        aide.getStyleClass().add("faible");
        aide.setWrapText(true);
        refus.getStyleClass().add("refus");
        refus.setWrapText(true);
        refus.managedProperty().bind(refus.textProperty().isNotEmpty());
        boite = new VBox(6, champs, aide, refus);
        boite.setPadding(new Insets(0, 4, 6, 4));
        for (Filtre filtre : modele.filtres()) {
            if (filtre instanceof Filtre.Intervalle i && i.colonne().equals(colonne.id())) {
                debut.setText(i.de());
                fin.setText(i.a());
            }
        }
    }

    private static TextField champ(String nom) {
        TextField champ = new TextField();
        champ.setAccessibleText(nom);
        return champ;
    }

    @Override
    public String titre() {
        return "Bornes";
    }

    @Override
    public boolean enUsage() {
        return modele.filtres().stream()
                .anyMatch(f -> f instanceof Filtre.Intervalle && f.colonne().equals(colonne.id()));
    }

    @Override
    public Node noeud() {
        return boite;
    }

    @Override
    public void prendreLeClavier() {
        debut.requestFocus();
    }

    @Override
    public boolean appliquer() {
        if (debut.getText().isBlank() && fin.getText().isBlank()) {
            modele.filtres().removeIf(f -> f instanceof Filtre.Intervalle && f.colonne().equals(colonne.id()));
            return true;
        }
        Optional<String> erreur = Filtre.Intervalle.erreur(colonne, debut.getText(), fin.getText());
        if (erreur.isPresent()) {
            refus.setText(erreur.get());
            debut.requestFocus();
            return false;
        }
        modele.filtrer(new Filtre.Intervalle(colonne.id(), debut.getText().strip(), fin.getText().strip()));
        return true;
    }
}
