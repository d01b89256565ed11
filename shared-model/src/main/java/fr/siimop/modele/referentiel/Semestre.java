package fr.siimop.modele.referentiel;

import java.time.LocalDate;
import java.util.UUID;

import fr.siimop.modele.descripteur.Entite;

/** Half-year of training, from May or from November (ST-03). */
public record Semestre(UUID id, String code, String libelle, LocalDate debut, LocalDate fin) implements Entite {}
