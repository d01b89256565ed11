package fr.siimop.atelier.grille;

/** What the undo stack holds: named, done and undone as a whole. */
public interface Geste {

    String nom();

    void faire();

    void defaire();

    /** What is said once it is done, with a way back; empty when whoever asked for it says it. */
    default String bilan() {
        return "";
    }

    /** What is said of it, undone or done again, when not all of it could be: something happened meanwhile. */
    default String reserve() {
        return "";
    }

    /** Roughly how many cells it remembers. */
    default int poids() {
        return 1;
    }

    /** True when doing it takes long enough to be seen: then it is done, and undone, off the UI thread. */
    default boolean lourd() {
        return false;
    }

    /** Called on the UI thread once it is done, or undone. */
    default void apres() {}
}
