package fr.siimop.modele.referentiel;

import java.util.UUID;

import fr.siimop.modele.descripteur.Entite;

/** Territory covered by a CHU (D-14); the code is also the scope of its rows on the wire. */
public record Subdivision(UUID id, String code, String libelle, UUID region, String regionsCouvertes,
        String interregion, String chu) implements Entite {}
