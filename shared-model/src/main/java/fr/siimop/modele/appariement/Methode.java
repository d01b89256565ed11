package fr.siimop.modele.appariement;

import java.util.Locale;

/** How hard to look for a large matching. */
public enum Methode {
    /** A largest weakly stable matching, with its proof or the proven bound. */
    MAXIMALE,
    /** The best of two heuristics, at least two thirds of the largest. */
    RAPIDE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
