package fr.siimop.atelier.grille.editeur;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.descripteur.Phases;

/** Three toggles; S, A and C press them, arrows go from one to the next. */
final class EditeurPhases implements Editeur {

    private final HBox boite = new HBox();
    private final List<ToggleButton> boutons = new ArrayList<>();

    EditeurPhases(Phases initiales) {
        boite.getStyleClass().addAll("phases", "editeur");
        for (Phase phase : Phase.values()) {
            ToggleButton bouton = new ToggleButton(phase.code());
            bouton.setSelected(initiales.contient(phase));
            bouton.setAccessibleText(phase.libelle());
            boutons.add(bouton);
        }
        boite.getChildren().addAll(boutons);
        boite.addEventFilter(KeyEvent.KEY_TYPED, e -> {
            for (Phase phase : Phase.values()) {
                if (phase.code().equalsIgnoreCase(e.getCharacter())) {
                    ToggleButton bouton = boutons.get(phase.ordinal());
                    bouton.setSelected(!bouton.isSelected());
                    e.consume();
                }
            }
        });
    }

    @Override
    public Node noeud() {
        return boite;
    }

    @Override
    public void demarrer(String texte, boolean choisir, Runnable valider) {
        boutons.getFirst().requestFocus();
    }

    @Override
    public void preparer(Runnable changement) {
        boutons.forEach(b -> b.selectedProperty().addListener(o -> changement.run()));
    }

    @Override
    public String texte() {
        return "";
    }

    @Override
    public Object valeurChoisie() {
        List<Phase> choisies = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            if (boutons.get(phase.ordinal()).isSelected()) {
                choisies.add(phase);
            }
        }
        return Phases.de(choisies.toArray(Phase[]::new));
    }
}
