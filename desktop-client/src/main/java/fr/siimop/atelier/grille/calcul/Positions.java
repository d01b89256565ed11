package fr.siimop.atelier.grille.calcul;

import java.util.List;
import java.util.UUID;

import fr.siimop.modele.descripteur.Ligne;

/**
 * Where each row is in a list, by its id. An open table of integers: it takes a tenth of the memory of a map, and the
 * collector has nothing to follow in it.
 */
final class Positions {

    private final int[] cases;
    private final int decalage;

    private Positions(int[] cases) {
        this.cases = cases;
        this.decalage = Long.SIZE - Integer.numberOfTrailingZeros(cases.length);
    }

    static Positions de(List<Ligne> lignes) {
        int taille = Math.max(8, Integer.highestOneBit(Math.max(1, lignes.size())) * 4);
        Positions positions = new Positions(new int[taille]);
        for (int i = 0; i < lignes.size(); i++) {
            int place = positions.place(lignes, lignes.get(i).id());
            positions.cases[place] = i + 1;
        }
        return positions;
    }

    /**
     * Position of a row, or -1.
     *
     * @param lignes those this was made of, or others with the same ids in the same places
     */
    int de(List<Ligne> lignes, UUID id) {
        return cases[place(lignes, id)] - 1;
    }

    /** The place of an id, or the free one where it would go. */
    private int place(List<Ligne> lignes, UUID id) {
        long melange = (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
        int place = (int) (melange >>> decalage);
        while (cases[place] != 0 && !lignes.get(cases[place] - 1).id().equals(id)) {
            place = (place + 1) & (cases.length - 1);
        }
        return place;
    }
}
