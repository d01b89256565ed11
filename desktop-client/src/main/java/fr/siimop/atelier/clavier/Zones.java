package fr.siimop.atelier.clavier;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/** The parts of a screen that F6 goes through. */
public final class Zones {

    private Zones() {}

    /** Which one has the keyboard, or -1. Nodes that were drawn again meanwhile may say that they still have it. */
    public static int active(List<? extends Node> zones) {
        Scene scene = zones.getFirst().getScene();
        Node actif = scene == null ? null : scene.getFocusOwner();
        for (@Nullable
        Node noeud = actif; noeud != null; noeud = noeud.getParent()) {
            int rang = zones.indexOf(noeud);
            if (rang >= 0) {
                return rang;
            }
        }
        return -1;
    }
}
