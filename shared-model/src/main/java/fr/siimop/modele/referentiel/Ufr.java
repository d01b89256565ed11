package fr.siimop.modele.referentiel;

import java.util.UUID;

import fr.siimop.modele.descripteur.Entite;

/** Faculty where an interne is registered. */
public record Ufr(UUID id, String code, String libelle, UUID filiere, UUID subdivision) implements Entite {}
