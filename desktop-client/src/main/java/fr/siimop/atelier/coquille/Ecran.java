package fr.siimop.atelier.coquille;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;

/** What a tab holds. */
public interface Ecran extends AutoCloseable {

    Node noeud();

    /** Figures for the left of the status bar; {@code null} for none. */
    default @Nullable Node chiffres() {
        return null;
    }

    default void prendreLeClavier() {
        noeud().requestFocus();
    }

    /** Shown again after another tab. */
    default void revenir() {}

    @Override
    default void close() {}
}
