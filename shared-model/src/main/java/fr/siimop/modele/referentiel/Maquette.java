package fr.siimop.modele.referentiel;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.siimop.modele.descripteur.Entite;

/** Phases of a DES for a range of entry promotions (ST-11): 0 semester of consolidation means no phase 3. */
public record Maquette(UUID id, UUID des, @Nullable Integer promotionDebut, @Nullable Integer promotionFin,
        Integer semestresSocle, Integer semestresAppro, Integer semestresConso, String source) implements Entite {}
