package fr.siimop.modele.importation.recuperation;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a recovery knows besides its lines.
 *
 * @param fichier     kept with each line that is not right
 * @param subdivision of the lines that do not say theirs, {@code null} for those of the whole country
 */
public record ContexteReprise(String fichier, @Nullable UUID subdivision) {}
