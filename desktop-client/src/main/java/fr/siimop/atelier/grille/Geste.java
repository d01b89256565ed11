package fr.siimop.atelier.grille;

/** What the undo stack holds: named, done and undone as a whole. */
public interface Geste {

    String nom();

    void faire();

    void defaire();
}
