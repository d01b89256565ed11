package fr.siimop.modele.poste;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Phases;

/** Terrain with an agrément on which the ARS opened places for a semester (D-40). */
public record Poste(UUID id, String numero, String libelle, UUID agrement, @Nullable UUID agrementLie, UUID semestre,
        TypePoste type, AccesResponsable acces, Phases phases, Integer dureeMois, Integer places, Boolean decale,
        @Nullable String indication, Boolean valideArs) implements Entite {}
