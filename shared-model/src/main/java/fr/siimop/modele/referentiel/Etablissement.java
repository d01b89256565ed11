package fr.siimop.modele.referentiel;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;

/** Place that owns terrains: hospital, clinic, practice (D-01). */
public record Etablissement(UUID id, String libelle, @Nullable String finess, @Nullable String siret,
        TypeEtablissement type, @Nullable String adresse, @Nullable String codePostal, @Nullable String ville,
        UUID subdivision, Source source) implements Entite {}
