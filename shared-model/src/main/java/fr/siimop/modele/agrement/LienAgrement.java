package fr.siimop.modele.agrement;

import java.util.UUID;

import fr.siimop.modele.descripteur.Entite;

/** Two agréments that a couplé or mixte poste may join (ST-12). */
public record LienAgrement(UUID id, UUID agrement, UUID agrementLie, NatureLien nature) implements Entite {}
