package fr.siimop.modele.terrain;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;

/** A place of training and the practitioner who leads it (D-10). */
public record Terrain(UUID id, String numero, String libelle, UUID etablissement, UUID specialiteAppel,
        @Nullable UUID optionDes, UUID subdivision, Boolean universitaire, @Nullable String description,
        EtatTerrain etat) implements Entite {}
