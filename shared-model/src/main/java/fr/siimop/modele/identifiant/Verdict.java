package fr.siimop.modele.identifiant;

/** What an identifier looks like, the first fault only: a key means nothing when the form is wrong. */
public enum Verdict {
    JUSTE, FORME, CLE;

    static Verdict deCle(boolean juste) {
        return juste ? JUSTE : CLE;
    }
}
