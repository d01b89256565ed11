package fr.siimop.modele.referentiel;

import java.util.UUID;

import fr.siimop.modele.descripteur.Entite;

/** One of the 13 groups of specialties that have a ranking of their own (RC-01). */
public record GroupeR2c(UUID id, Integer numero, String libelle, Boolean officiel) implements Entite {}
