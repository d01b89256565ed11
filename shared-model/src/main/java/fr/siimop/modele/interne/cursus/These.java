package fr.siimop.modele.interne.cursus;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;

/** The thèse d'exercice of an interne: one each, from its subject to its defence. */
public record These(UUID id, UUID interne, ResultatThese resultat, @Nullable LocalDate dateSoutenance,
        @Nullable String titre, @Nullable String directeur, @Nullable UUID ufr) implements Entite {

    boolean soutenue() {
        return resultat == ResultatThese.SOUTENUE;
    }
}
