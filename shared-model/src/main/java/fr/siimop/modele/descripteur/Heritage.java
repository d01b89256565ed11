package fr.siimop.modele.descripteur;

/**
 * A column that takes, when it is left blank, what the row to which another refers has in one of its own: what was true
 * that day is written down, and does not follow what changes afterwards.
 *
 * @param colonne   of the row
 * @param reference column of the row that names the other one
 * @param source    column of the other one
 */
public record Heritage(String colonne, String reference, String source) {}
