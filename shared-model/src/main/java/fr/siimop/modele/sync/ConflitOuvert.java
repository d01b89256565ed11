package fr.siimop.modele.sync;

import java.time.Instant;
import java.util.UUID;

/**
 * A field that two people changed and that nobody has decided yet, as the server keeps it for all who read the row.
 *
 * @param conflit        its {@code auteur} is the one whose value the server has
 * @param auteur         the one who wanted another value, and who decides
 * @param posteDeTravail where he typed it
 * @param mien           true when he is the one who asks; a server of before does not say it
 * @param ici            true when he asks from that workstation
 */
public record ConflitOuvert(UUID id, String table, UUID ligne, String champ, ConflitChamp conflit, String auteur,
        String posteDeTravail, boolean mien, boolean ici, Instant depuis) {}
