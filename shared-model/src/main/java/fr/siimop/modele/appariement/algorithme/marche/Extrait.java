package fr.siimop.modele.appariement.algorithme.marche;

/**
 * A smaller market cut out of another, with what is known of it and the way back.
 *
 * @param paires for each pair of the extract, the pair it was
 * @param toujoursPlace internes whom every weakly stable matching places
 * @param toujoursPlein posts that every weakly stable matching fills
 */
public record Extrait(Marche marche, int[] paires, boolean[] toujoursPlace, boolean[] toujoursPlein) {

    /** Writes the matching of the extract into one of the market it was cut from. */
    public void reporter(int[] couplage, Marche origine, int[] destination) {
        for (int paire : couplage) {
            if (paire != Marche.AUCUNE) {
                int dOrigine = paires[paire];
                destination[origine.interne(dOrigine)] = dOrigine;
            }
        }
    }
}
