package fr.siimop.modele.interne.cursus;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;

/**
 * A diploma that an interne holds.
 *
 * @param des of a DES, which one
 */
public record Diplome(UUID id, UUID interne, TypeDiplome type, @Nullable UUID des, LocalDate dateObtention,
        @Nullable String numero, @Nullable UUID ufr) implements Entite {}
