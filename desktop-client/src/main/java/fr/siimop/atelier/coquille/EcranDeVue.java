package fr.siimop.atelier.coquille;

import javafx.scene.Node;

/**
 * A view that knows nothing of tabs, in one.
 *
 * @param chiffres for the left of the status bar
 * @param clavier  gives it the keyboard
 * @param fin      told when its tab is closed
 */
record EcranDeVue(Node noeud, Node chiffres, Runnable clavier, Runnable fin) implements Ecran {

    @Override
    public void prendreLeClavier() {
        clavier.run();
    }

    @Override
    public void close() {
        fin.run();
    }
}
