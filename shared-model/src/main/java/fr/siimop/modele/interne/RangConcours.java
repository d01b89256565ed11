package fr.siimop.modele.interne;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;

/** Rank of an interne: one row for the ECN, thirteen for the EDN (RC-03). */
public record RangConcours(UUID id, UUID interne, @Nullable UUID groupeR2c, Integer rang,
        Integer participants) implements Entite {}
