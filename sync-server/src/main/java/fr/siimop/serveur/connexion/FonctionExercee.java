package fr.siimop.serveur.connexion;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.personne.TypeFonction;

/** A current function of a person, with the names that pages show. */
public record FonctionExercee(TypeFonction type, @Nullable String subdivision, @Nullable String libelleSubdivision,
        @Nullable String des, LocalDate debut, @Nullable LocalDate fin) {}
