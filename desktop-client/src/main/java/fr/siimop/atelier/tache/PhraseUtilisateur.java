package fr.siimop.atelier.tache;

/** An exception that was expected and says itself: its message is the French sentence to show. */
public interface PhraseUtilisateur {

    String phrase();
}
