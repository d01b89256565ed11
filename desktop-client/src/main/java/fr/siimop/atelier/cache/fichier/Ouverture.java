package fr.siimop.atelier.cache.fichier;

import org.jspecify.annotations.Nullable;

/**
 * Something opened from its file.
 *
 * @param avertissement what had to be said: the old file was damaged and set aside; {@code null} when all was well
 */
public record Ouverture<T>(T objet, @Nullable String avertissement) {}
