package fr.siimop.modele.terrain.piece;

import java.time.Instant;
import java.util.UUID;

import fr.siimop.modele.descripteur.Entite;

/**
 * A file attached to a terrain.
 *
 * @param nom       of the file
 * @param octets    its size
 * @param empreinte SHA-256 of its content, in hexadecimal: the content is kept and asked for under it
 */
public record PieceTerrain(UUID id, UUID terrain, String nom, TypePiece type, Integer octets, String empreinte,
        Instant ajouteeLe) implements Entite {}
