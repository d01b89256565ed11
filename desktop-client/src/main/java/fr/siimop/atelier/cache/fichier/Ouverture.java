package fr.siimop.atelier.cache.fichier;

import org.jspecify.annotations.Nullable;

/**
 * Something opened from its file.
 *
 * @param avertissement what has to be said of a damaged file that was set aside; {@code null} when all is well
 */
public record Ouverture<T>(T objet, @Nullable String avertissement) {}
