package fr.siimop.modele.reprise.rapport;

/**
 * How far the data of a table are.
 *
 * @param aCorriger rows with something to mend, in them or in what they hang on
 */
public record EtatTable(int total, int aCorriger) {

    public static final EtatTable VIDE = new EtatTable(0, 0);

    public int propres() {
        return total - aCorriger;
    }

    EtatTable avec(boolean propre) {
        return new EtatTable(total + 1, aCorriger + (propre ? 0 : 1));
    }
}
