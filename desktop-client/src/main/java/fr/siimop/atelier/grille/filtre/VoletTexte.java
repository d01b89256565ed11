package fr.siimop.atelier.grille.filtre;

import java.util.Optional;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

import fr.siimop.atelier.grille.calcul.ColonneGrille;
import fr.siimop.atelier.grille.calcul.Filtre;
import fr.siimop.atelier.grille.calcul.ModeTexte;
import fr.siimop.atelier.grille.table.ModeleTable;
import fr.siimop.atelier.grille.table.Phrases;

/** Contains, starts with, ends with, is, or follows a regular expression. */
final class VoletTexte implements VoletFiltre {

    private final ModeleTable modele;
    private final ColonneGrille colonne;
    private final TextField champ = new TextField();
    private final Label refus = new Label();
    private final ToggleGroup modes = new ToggleGroup();
    private final VBox boite = new VBox();

    VoletTexte(ModeleTable modele, ColonneGrille colonne) {
        this.modele = modele;
        this.colonne = colonne;
        for (ModeTexte mode : ModeTexte.values()) {
            RadioButton bouton = new RadioButton(Phrases.majuscule(mode.libelle()));
            bouton.setToggleGroup(modes);
            bouton.setUserData(mode);
            bouton.setSelected(mode == ModeTexte.CONTIENT);
            boite.getChildren().add(bouton);
        }
        champ.setPromptText("Texte cherché");
        champ.setAccessibleText("Texte cherché");
        refus.getStyleClass().add("refus");
        refus.setWrapText(true);
        boite.getChildren().addAll(champ, refus);
        boite.setPadding(new Insets(0, 4, 4, 4));
        VBox.setMargin(champ, new Insets(6, 0, 4, 0));
        for (Filtre filtre : modele.filtres()) {
            if (filtre instanceof Filtre.Texte texte && texte.colonne().equals(colonne.id())) {
                champ.setText(texte.texte());
                modes.getToggles().stream().filter(t -> t.getUserData() == texte.mode()).findFirst()
                        .ifPresent(modes::selectToggle);
            }
        }
    }

    @Override
    public String titre() {
        return "Texte";
    }

    @Override
    public boolean enUsage() {
        return modele.filtres().stream().anyMatch(f -> f instanceof Filtre.Texte && f.colonne().equals(colonne.id()));
    }

    @Override
    public Node noeud() {
        return boite;
    }

    @Override
    public void prendreLeClavier() {
        champ.requestFocus();
    }

    @Override
    public boolean appliquer() {
        ModeTexte mode = (ModeTexte) modes.getSelectedToggle().getUserData();
        String texte = champ.getText();
        if (texte.isBlank()) {
            modele.filtres().removeIf(f -> f instanceof Filtre.Texte && f.colonne().equals(colonne.id()));
            return true;
        }
        Optional<String> erreur = mode.erreur(texte);
        if (erreur.isPresent()) {
            refus.setText(erreur.get());
            champ.requestFocus();
            return false;
        }
        modele.filtrer(new Filtre.Texte(colonne.id(), mode, texte.strip()));
        return true;
    }
}
