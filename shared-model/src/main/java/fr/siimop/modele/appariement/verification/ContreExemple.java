package fr.siimop.modele.appariement.verification;

import java.util.List;

/**
 * Looks for a weakly stable matching that belies a claim, by other means than those that made the result. Finding
 * nothing within its means is no violation, but it says what it could not look at.
 */
public interface ContreExemple {

    /**
     * An acceptable pair; more cœurs and a smaller rank are better.
     *
     * @param choisie whether the result, a weakly stable matching, holds it
     */
    record Paire(int interne, int poste, int coeurs, int rang, boolean choisie) {}

    /**
     * The best that some weakly stable matching is known to reach, the result itself being one.
     *
     * @param parties parts that share neither interne nor post
     * @param nonExaminees those where something better may have been missed
     */
    record Recherche(long meilleur, int parties, int nonExaminees) {}

    /** Toward more places. */
    Recherche plusDePlaces(List<Paire> paires, int[] places);

    /** Toward more cœurs with as many places in each part. */
    Recherche plusDeCoeurs(List<Paire> paires, int[] places);
}
