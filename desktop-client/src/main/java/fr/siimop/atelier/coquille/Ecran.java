package fr.siimop.atelier.coquille;

import java.util.List;

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

    /** Of what somebody began something here that closing would lose. */
    default List<String> commence() {
        return List.of();
    }

    /** F6 within the screen; false at its end, and for a screen of one zone. */
    default boolean changerDeZone(boolean arriere) {
        return false;
    }

    /** Shown again after another tab. */
    default void revenir() {}

    @Override
    default void close() {}
}
