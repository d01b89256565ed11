package fr.siimop.atelier.grille.saisie;

import java.util.UUID;

/**
 * A row that a reference may point at.
 *
 * @param titre      key and label
 * @param detail     what tells it from another with the same label
 * @param territoire its subdivision, empty when it has none
 */
public record Candidat(UUID id, String titre, String detail, String cherche, String cle, String intitule,
        String territoire) {}
