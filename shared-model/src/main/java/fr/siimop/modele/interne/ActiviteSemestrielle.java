package fr.siimop.modele.interne;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Phase;

/** What an interne did, does or will do during a semester (F-03). */
public record ActiviteSemestrielle(UUID id, UUID interne, UUID semestre, Situation situation, @Nullable Phase phase,
        @Nullable UUID agrement, @Nullable UUID poste, @Nullable String lieu, Validation validation,
        @Nullable CauseNonValidation cause, ModeStockage mode, @Nullable String commentaire) implements Entite {}
