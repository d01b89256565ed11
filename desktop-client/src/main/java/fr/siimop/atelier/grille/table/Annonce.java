package fr.siimop.atelier.grille.table;

/** One line that names what was just done, with a way back when there is one. */
public record Annonce(String texte, boolean annulable) {}
