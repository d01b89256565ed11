package fr.siimop.serveur.pages.parcours;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.CauseNonValidation;
import fr.siimop.modele.interne.ModeStockage;
import fr.siimop.modele.interne.Situation;
import fr.siimop.modele.interne.Validation;

/** What an interne did during a semester, with the names of the place. */
record Activite(UUID semestre, Situation situation, @Nullable Phase phase, @Nullable String terrain,
        @Nullable String etablissement, Validation validation, @Nullable CauseNonValidation cause,
        ModeStockage mode) {}
