package fr.siimop.modele.referentiel;

import java.util.UUID;

import fr.siimop.modele.descripteur.Entite;

/** Formation spécialisée transversale. */
public record Fst(UUID id, String code, String libelle) implements Entite {}
