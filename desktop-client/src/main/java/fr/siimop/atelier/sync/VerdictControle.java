package fr.siimop.atelier.sync;

import java.time.Instant;

/**
 * What the last comparison of the cache with the server found.
 *
 * @param lignes   rows compared
 * @param reparees ranges that differed and were received again
 * @param conforme false when ranges still differed after that: everything is received again at the next pass
 */
public record VerdictControle(Instant quand, long lignes, int reparees, boolean conforme) {}
