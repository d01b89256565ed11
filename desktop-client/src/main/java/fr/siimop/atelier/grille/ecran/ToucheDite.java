package fr.siimop.atelier.grille.ecran;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** A key that a menu shows and something else obeys. */
final class ToucheDite extends KeyCombination {

    private final String texte;

    ToucheDite(String texte) {
        this.texte = texte;
    }

    @Override
    public String getDisplayText() {
        return texte;
    }

    @Override
    public boolean match(KeyEvent e) {
        return false;
    }
}
