package fr.siimop.modele.referentiel;

import java.util.UUID;

import fr.siimop.modele.descripteur.Entite;

/** A region and its ARS (2.14). */
public record Region(UUID id, String code, String libelle, String ars) implements Entite {}
