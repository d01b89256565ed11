package fr.siimop.modele.pilotage;

/**
 * Fewest places to open for so many internes (CH-03, CK-03). Whole numbers only: 106.9 % is not 107 %.
 *
 * @param pourCent       of the internes, rounded up to a whole place
 * @param petitEffectif  below it, a number of places more than internes is wanted as well
 * @param placesEnPlus   that number
 */
public record SeuilOuverture(int pourCent, int petitEffectif, int placesEnPlus) {

    /** In force since the reform of the third cycle; the rule of small numbers comes from the order of 4 Feb 2011. */
    public static final SeuilOuverture EN_VIGUEUR = new SeuilOuverture(107, 15, 2);

    public int minimum(int internes) {
        if (internes == 0) {
            return 0;
        }
        int part = Math.ceilDiv(Math.multiplyExact(internes, pourCent), 100);
        return internes < petitEffectif ? Math.max(part, internes + placesEnPlus) : part;
    }

    /** Places for 100 internes in tenths, never rounded up: a rate shown as 107,0 is one that reaches it. */
    public static int dixiemesPourCent(int places, int internes) {
        return Math.toIntExact(Math.floorDiv(places * 1000L, internes));
    }
}
