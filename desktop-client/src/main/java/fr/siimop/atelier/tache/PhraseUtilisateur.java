package fr.siimop.atelier.tache;

/** An exception that was expected and says itself: its message is the French sentence to show. */
public interface PhraseUtilisateur {

    String phrase();

    /** Whether what caused it says more than the sentence: it is then in the log, and not one line only. */
    default boolean causeUtile() {
        return false;
    }
}
