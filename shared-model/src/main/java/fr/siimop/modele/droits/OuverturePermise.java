package fr.siimop.modele.droits;

import java.util.UUID;

/** Postes that a coordonnateur opens while the ARS lets him: those of his specialty for one semester. */
public record OuverturePermise(UUID semestre, UUID specialite) {}
