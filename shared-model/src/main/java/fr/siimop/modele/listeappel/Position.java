package fr.siimop.modele.listeappel;

/**
 * Position at the competition: rank over number of participants. Compared as an exact fraction, because two decimals
 * collide for most of a promotion (LA-11).
 */
public record Position(int rang, int participants) implements Comparable<Position> {

    public Position {
        if (rang < 1 || rang > participants) {
            throw new IllegalArgumentException(rang + "/" + participants);
        }
    }

    /** By cross-multiplication: both products fit in a long. */
    @Override
    public int compareTo(Position autre) {
        return Long.compare((long) rang * autre.participants, (long) autre.rang * participants);
    }

    /** Equal in value, as 1/2 and 2/4 are. */
    public boolean memeValeur(Position autre) {
        return compareTo(autre) == 0;
    }

    /** Two decimals, the half rounded up: {@code 0.44}. For reading only, never for sorting. */
    public String arrondie() {
        long centiemes = (200L * rang + participants) / (2L * participants);
        return centiemes / 100 + "." + centiemes / 10 % 10 + centiemes % 10;
    }

    @Override
    public String toString() {
        return rang + "/" + participants;
    }
}
