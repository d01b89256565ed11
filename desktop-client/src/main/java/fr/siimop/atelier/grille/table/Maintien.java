package fr.siimop.atelier.grille.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import java.util.stream.IntStream;

import fr.siimop.atelier.grille.calcul.Donnees;

/**
 * What is shown after rows were read again though the person asked for nothing: each row stays where it is, those that
 * are gone leave, the few that are to be shown from now on come at the end.
 *
 * @param positions of the rows shown, in the new data
 * @param rangs     by former place, the new one, or -1
 */
record Maintien(int[] positions, int[] rangs) {

    /** More than that are better sorted in. */
    private static final int PEU = 500;

    /**
     * @param montrees  positions shown until now, in {@code avant}
     * @param calculees positions that filters and sort would show, in {@code apres}
     */
    static Optional<Maintien> de(Donnees avant, int[] montrees, Donnees apres, int[] calculees) {
        int[] gardees = new int[montrees.length];
        int[] rangs = new int[montrees.length];
        BitSet dejaLa = new BitSet(apres.taille());
        int combien = 0;
        for (int i = 0; i < montrees.length; i++) {
            int position = apres.position(avant.ligne(montrees[i]).id());
            rangs[i] = position < 0 ? -1 : combien;
            if (position >= 0) {
                gardees[combien++] = position;
                dejaLa.set(position);
            }
        }
        int[] nouvelles = Arrays.stream(calculees).filter(p -> !dejaLa.get(p)).limit(PEU + 1).toArray();
        if (nouvelles.length > PEU || montrees.length == 0) {
            return Optional.empty();
        }
        return Optional.of(new Maintien(
                IntStream.concat(Arrays.stream(gardees, 0, combien), Arrays.stream(nouvelles)).toArray(), rangs));
    }
}
