package fr.siimop.modele.referentiel;

import java.util.UUID;

import fr.siimop.modele.descripteur.Entite;

/** Medicine, pharmacy or odontology. */
public record Filiere(UUID id, String code, String libelle) implements Entite {}
