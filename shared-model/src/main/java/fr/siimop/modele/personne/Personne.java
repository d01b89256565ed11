package fr.siimop.modele.personne;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.referentiel.Source;

/** Somebody known to the program. A professional has no subdivision and is known everywhere. */
public record Personne(UUID id, @Nullable String civilite, String nom, String prenom, @Nullable LocalDate dateNaissance,
        @Nullable String email, @Nullable String telephone, @Nullable String rpps, @Nullable UUID subdivision,
        Source source) implements Entite {}
