package fr.siimop.serveur.pages.parcours;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Phase;
import fr.siimop.modele.interne.StatutInterne;
import fr.siimop.modele.interne.TypeConcours;

/** Registration of an interne, as his file shows it. */
record Dossier(UUID interne, String numero, String prenom, String nom, @Nullable LocalDate dateNaissance,
        @Nullable String email, @Nullable String ine, @Nullable String rpps, @Nullable String ufr,
        @Nullable String des, @Nullable String option, @Nullable String fst, @Nullable Phase phase,
        String subdivision, int promotion, TypeConcours concours, StatutInterne statut,
        @Nullable Integer semestresDeLaMaquette) {}
