package fr.siimop.modele.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * How many rows a copy of a table has and which, by range of key: two copies are compared without being sent. A row
 * counts with its revision, so that one that is missing, too many or out of date shows. The order does not matter.
 */
public final class EmpreinteTable {

    /** A national table of 320,000 rows is repaired by 5,000. */
    public static final int TRANCHES = 64;

    private final long[] nombres = new long[TRANCHES];
    private final long[] sommes = new long[TRANCHES];

    /** @param empreinte sixteen hexadecimal digits */
    public record Tranche(int numero, long lignes, String empreinte) {}

    /** The low bits of an identifier are random whatever made it: ranges are of one size. */
    public static int tranche(UUID id) {
        return (int) (id.getLeastSignificantBits() & TRANCHES - 1);
    }

    public void ajouter(UUID id, long revision) {
        int tranche = tranche(id);
        nombres[tranche]++;
        sommes[tranche] += melange(id, revision);
    }

    /** As if this row, which was added, had not been. */
    public void oter(UUID id, long revision) {
        int tranche = tranche(id);
        nombres[tranche]--;
        sommes[tranche] -= melange(id, revision);
    }

    /** All the rows of another part of the table. */
    public void ajouter(EmpreinteTable autre) {
        for (int i = 0; i < TRANCHES; i++) {
            nombres[i] += autre.nombres[i];
            sommes[i] += autre.sommes[i];
        }
    }

    /** Those that have rows. */
    public List<Tranche> tranches() {
        List<Tranche> tranches = new ArrayList<>();
        for (int i = 0; i < TRANCHES; i++) {
            if (nombres[i] > 0) {
                tranches.add(new Tranche(i, nombres[i], "%016x".formatted(sommes[i])));
            }
        }
        return tranches;
    }

    private static long melange(UUID id, long revision) {
        return melange(id.getMostSignificantBits() ^ melange(id.getLeastSignificantBits() ^ melange(revision)));
    }

    /** The finalizer of SplitMix64: one bit changed changes half of the others. */
    private static long melange(long valeur) {
        long z = valeur + 0x9E3779B97F4A7C15L;
        z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
