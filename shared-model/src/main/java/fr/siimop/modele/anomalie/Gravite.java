package fr.siimop.modele.anomalie;

/** {@code ERREUR} refuses the change; {@code AVERTISSEMENT} lets it pass and marks the row as to be corrected. */
public enum Gravite {
    AVERTISSEMENT, ERREUR
}
