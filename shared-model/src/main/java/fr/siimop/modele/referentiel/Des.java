package fr.siimop.modele.referentiel;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;

/** Diploma that an interne prepares: a specialty (2.13). */
public record Des(UUID id, String code, String libelle, UUID filiere, Discipline discipline, @Nullable UUID groupeR2c,
        Integer annees, @Nullable String coDes) implements Entite {}
