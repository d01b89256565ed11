package fr.siimop.modele.agrement;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;
import fr.siimop.modele.descripteur.Phases;

/** Statut that lets a terrain train internes of a DES, option or FST (D-20). */
public record Agrement(UUID id, String numero, UUID terrain, TypeAgrement type, @Nullable UUID des,
        @Nullable UUID optionDes, @Nullable UUID fst, Phases phases, Integer dureeAns, LocalDate debut,
        @Nullable LocalDate fin, EtatAgrement etat, @Nullable LocalDate dateEtat) implements Entite {}
