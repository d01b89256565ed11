package fr.siimop.modele.descripteur;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * UUID version 7 (RFC 9562): 48 bits of milliseconds, then a counter of 12 bits, then 62 random bits. The ids of one
 * generator always grow, also within a millisecond and when the clock goes back, so that they append to an index.
 */
public final class UuidV7 implements GenerateurId {

    /** That of their bytes, as in the databases: of ids made here, the order of creation. Java compares halves as signed. */
    public static final Comparator<UUID> ORDRE = Comparator
            .comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private static final int COMPTEUR_MAXIMAL = 0xFFF;

    private final InstantSource horloge;
    private final RandomGenerator hasard;
    private long derniereMilliseconde = -1;
    private int compteur;

    public UuidV7(InstantSource horloge, RandomGenerator hasard) {
        this.horloge = horloge;
        this.hasard = hasard;
    }

    @Override
    public synchronized UUID nouveau() {
        long milliseconde = Math.max(horloge.millis(), derniereMilliseconde);
        if (milliseconde > derniereMilliseconde) {
            compteur = 0;
        } else if (++compteur > COMPTEUR_MAXIMAL) {
            compteur = 0;
            milliseconde++;
        }
        derniereMilliseconde = milliseconde;
        long fort = milliseconde << 16 | 0x7000 | compteur;
        long faible = hasard.nextLong() >>> 2 | Long.MIN_VALUE;
        return new UUID(fort, faible);
    }
}
