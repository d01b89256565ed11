package fr.siimop.modele.importation.examen;

/**
 * What a cell probably should hold.
 *
 * @param texte  to be written in the cell
 * @param detail what the row of that name is, empty when there is nothing to add
 * @param ecarts how many letters differ from what is there
 */
public record Proposition(String texte, String detail, int ecarts) {}
