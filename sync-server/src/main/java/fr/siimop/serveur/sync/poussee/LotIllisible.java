package fr.siimop.serveur.sync.poussee;

/** What was pushed is not a lot of mutations: nothing of it can be answered one by one. The message is for people. */
public final class LotIllisible extends Exception {

    private static final long serialVersionUID = 1L;

    LotIllisible(String phrase) {
        super(phrase, null, false, false);
    }
}
