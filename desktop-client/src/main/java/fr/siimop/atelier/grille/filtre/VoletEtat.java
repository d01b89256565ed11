package fr.siimop.atelier.grille.filtre;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.EtatFiltre;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;

/** By what happened to the cell rather than by its value. */
final class VoletEtat implements VoletFiltre {

    private final ModeleTable modele;
    private final ColonneGrille colonne;
    private final ToggleGroup etats = new ToggleGroup();
    private final VBox boite = new VBox();

    VoletEtat(ModeleTable modele, ColonneGrille colonne) {
        this.modele = modele;
        this.colonne = colonne;
        for (EtatFiltre etat : EtatFiltre.values()) {
            RadioButton bouton = new RadioButton(Phrases.majuscule(etat.libelle()));
            bouton.setToggleGroup(etats);
            bouton.setUserData(etat);
            bouton.setSelected(modele.filtres().contains(new Filtre.Etat(colonne.id(), etat)));
            boite.getChildren().add(bouton);
        }
        boite.setPadding(new Insets(0, 4, 4, 4));
    }

    @Override
    public String titre() {
        return "État";
    }

    @Override
    public boolean enUsage() {
        return modele.filtres().stream().anyMatch(f -> f instanceof Filtre.Etat && f.colonne().equals(colonne.id()));
    }

    @Override
    public Node noeud() {
        return boite;
    }

    @Override
    public void prendreLeClavier() {
        boite.getChildren().getFirst().requestFocus();
    }

    @Override
    public boolean appliquer() {
        if (etats.getSelectedToggle() != null) {
            modele.filtrer(new Filtre.Etat(colonne.id(), (EtatFiltre) etats.getSelectedToggle().getUserData()));
        }
        return true;
    }
}
